def log = new File(basedir, 'build.log').text
assert log.contains('two plans would be written into ' + new File(basedir, 'out'))

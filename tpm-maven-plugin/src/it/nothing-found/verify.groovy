def log = new File(basedir, 'build.log').text
assert log.contains('no plan found: expected the folder src/program, or program with a program.yaml in it, in ' + basedir)
assert log.contains('no plan found: expected the folder ' + new File(basedir, 'nowhere'))
assert log.count('MojoFailureException') == 2
assert !log.contains('\tat ')

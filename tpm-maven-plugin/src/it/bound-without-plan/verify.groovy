def log = new File(basedir, 'build.log').text
assert log.contains('no plan found: expected the folder src/program, ')
assert !log.contains('\tat ')

def log = new File(basedir, 'build.log').readLines()
assert log.count { it == '[INFO] tpm: skipped' } == 5
assert !new File(basedir, 'target/tpm/site').exists()
assert new File(basedir, 'target/tpm/check.json').exists()

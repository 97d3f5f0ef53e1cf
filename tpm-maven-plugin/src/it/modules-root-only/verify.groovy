def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('] tpm: ') } == 4
assert new File(basedir, 'target/tpm/site/index.html').exists()
assert !new File(basedir, 'a/target/tpm').exists()
assert !new File(basedir, 'b/target/tpm').exists()

def log = new File(basedir, 'build.log').readLines()
assert log.count { it.startsWith('[INFO] tpm: ') } == 6
assert new File(basedir, 'target/tpm/site/index.html').text.contains('The root')
assert new File(basedir, 'a/target/tpm/site/index.html').text.contains('Module A')
assert new File(basedir, 'c/public/index.html').text.contains('Module C')
assert !new File(basedir, 'b/target/tpm').exists()

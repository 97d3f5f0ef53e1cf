assert new File(basedir, 'target/tpm/site/index.html').text.contains('Search relaunch')
assert new File(basedir, 'out/index.html').text.contains('Somewhere else')
assert new File(basedir, 'target/tpm/check.json').exists()
assert !new File(basedir, 'pom.xml').exists()

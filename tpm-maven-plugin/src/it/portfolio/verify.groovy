def last = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[INFO] tpm: ') }
assert last.size() == 2
assert last.every { it.startsWith('[INFO] tpm: 3 files, 2 projects, 4 items, 0 errors, ') }

def site = new File(basedir, 'target/tpm/site')
assert new File(site, 'index.html').text.contains('Two programs')
assert new File(site, 'first/index.html').text.contains('The first')
assert new File(site, 'second/index.html').text.contains('The second')

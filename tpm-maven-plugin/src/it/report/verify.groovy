def log = new File(basedir, 'build.log').readLines()
def target = new File(basedir, 'target/tpm')
def index = new File(target, 'site/index.html')
assert index.text.contains('Search relaunch')

def last = log.findAll { it.startsWith('[INFO] tpm: ') }
assert last.size() == 3
assert last.every { it =~ /tpm: 1 file, 1 project, 2 items, 0 errors, \d+ warnings?: file:.*/ }
assert last[0].endsWith('/target/tpm/site/index.html')
assert last[1].endsWith('/target/tpm/check.json')

// check.json came with the second run, before the report that must have rewritten nothing.
def between = new File(target, 'check.json').lastModified()
new File(target, 'site').eachFileRecurse { assert it.directory || it.lastModified() <= between : "rewritten: $it" }
assert new File(target, 'check.sarif').text.contains('"2.1.0"')

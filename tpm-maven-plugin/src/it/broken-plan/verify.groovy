def log = new File(basedir, 'build.log').text
assert log.contains('BUILD FAILURE')
assert log.contains('MojoFailureException')
assert !log.contains('\tat ')
assert log =~ /\[ERROR\] \S*broken\/program.yaml:8:5: error\[unknown-field\]: /
assert log =~ /\[ERROR\]     +colour: red\n\[ERROR\]     +\^{6}\n/
assert log.contains('so nothing was rendered; the site is as it was: file:')

def site = new File(basedir, 'target/tpm/site')
assert new File(site, 'index.html').text.contains('Search relaunch')
assert new File(site, '.tpm/manifest').readLines().every { line ->
    def sum = java.security.MessageDigest.getInstance('SHA-256').digest(new File(site, line.substring(66)).bytes)
    sum.encodeHex().toString() == line.substring(0, 64)
}

def log = new File(basedir, 'build.log').readLines()
def commands = log.findAll { it.stripLeading().startsWith('::') }
assert commands.size() == 2
assert commands.every { it =~ /^::error file=[^:]*src\/program\/program\.yaml,line=\d+,col=\d+,endColumn=\d+,title=tpm%3A unknown-field::/ }
assert commands.any { it.contains('forged 100%25') }
assert log.any { it.contains('# #[error]forged too') }
assert !log.any { it.contains('##[') }

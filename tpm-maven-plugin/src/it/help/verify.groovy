def log = new File(basedir, 'build.log').text
['tpm:check', 'tpm:report', 'tpm:diff', 'tpm:help', 'User property: tpm.source', 'User property: tpm.output',
 'User property: tpm.statusDate', 'User property: tpm.failOn', 'User property: tpm.skip',
 'User property: tpm.report.skip', 'User property: tpm.check.skip'].each {
    assert log.contains(it) : it
}
true

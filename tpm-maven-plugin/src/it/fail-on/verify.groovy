def log = new File(basedir, 'build.log').text
['warning-error', 'warning-warning', 'warning-never', 'error-error', 'error-warning', 'error-never'].each {
    assert new File(basedir, "out/$it/index.html").exists()
}
assert !new File(basedir, 'out/unreadable-never').exists()
assert !new File(basedir, 'out/warning-sometimes').exists()
assert log.contains("tpm.failOn is 'sometimes': expected error, warning or never")
assert !new File(basedir, 'out/nowhere').exists()
assert log.contains("tpm.siteUrl is 'status/': expected an http or https address such as https://example.org/status/")
assert new File(basedir, 'out/on-the-web/calendar.ics').text.contains('URL:https://example.org/status/')
assert log.contains('the plan has findings: 1 error, ')
assert log.contains('the plan cannot be read whole: 1 error, ')
assert log =~ /\[ERROR\] \S*error\/program.yaml:\d+:\d+: error\[actual-in-future\]: /
assert log =~ /\[WARNING\] \S*warning\/program.yaml:\d+:\d+: warning\[/
assert new File(basedir, 'target/tpm/check.json').text.contains('actual-in-future')
assert !log.contains('\tat ')

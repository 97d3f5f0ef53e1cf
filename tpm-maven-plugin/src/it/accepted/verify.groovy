def log = new File(basedir, 'build.log').text
assert log.contains('NO-DURATION')
assert log =~ /(?m)^\[INFO\] no-owner +warning  nobody is accountable for a commitment$/
assert log.contains("there is no rule 'no-durations': did you mean 'no-duration'?")
assert log.contains('the plan has 0 errors, 2 warnings, and tpm.maxWarnings is 1')
assert log.contains('tpm.acceptedFindings names no file: ')
assert log.contains('2 findings accepted in ')
assert log.contains('1 accepted finding is no more; take out of the file of accepted findings:')
assert log.contains("  program.yaml no-duration: 'build' has no duration, and is planned as one day")
assert !log.contains('\tat ')

def accepted = new File(basedir, 'accepted-findings.txt').readLines()
assert accepted.size() == 4
assert accepted[2] =~ /^[0-9a-f]{32} program\.yaml no-duration: 'build' has no duration/

def check = new File(basedir, 'target/tpm/check.json').text
assert check.contains('"reason": "in accepted-findings.txt"')
assert new File(basedir, 'target/tpm/code-quality.json').text.startsWith('[')
assert new File(basedir, 'target/tpm/site/quality.html').exists()

def log = new File(basedir, 'build.log').text
def file = { String path -> new File(basedir, path) }

// A commitment slips by more than the policy lets pass without a reason.
assert log.contains('error[unexplained-slip]: Live comes 10 working days later')
assert log.contains('the change needs attention: 1 commitment slips, ')
['error', 'never'].each { out ->
    def text = file("out/$out/diff.md").getText('UTF-8')
    assert text.startsWith('<!-- tpm:diff -->\n**1 commitment slips')
    assert text.contains('| **Live** | 27 Nov | **11 Dec** | +10 |')
    assert text.contains('*moved by* Build it')
    assert text.contains('Tom Ash')
    def data = new groovy.json.JsonSlurper().parse(file("out/$out/diff.json"))
    assert data.summary.slips == 1
    def page = file("out/$out/diff.html").getText('UTF-8')
    assert page.contains('10 working days later')
    assert file("out/$out/assets/site.css").exists()
    assert file("out/$out/diff.schema.json").text.contains('json-schema.org')
    assert data.changes.find { it.id == 'search/build' && it.field == 'duration' }.after == '15d'
}

assert file('out/same/diff.md').getText('UTF-8').contains('**The plan means the same before and after.**')

// What cannot be compared fails whatever failOn says, says what to do, and never says 'no changes'.
assert log.contains("no commit, branch, tag or date 'nowhere' in this clone")
assert log.contains('the plan in broken (')
assert log.contains('-Dtpm.base=main')
['nowhere', 'broken', 'nothing'].each { out ->
    assert file("out/$out/diff.md").getText('UTF-8').contains('**Nothing was compared.**')
    assert !file("out/$out/diff.json").exists()
    assert !file("out/$out/diff.html").exists()
}
assert log =~ /\S*:src\/program\/program.yaml:12:\d+: error\[unknown-reference\]/
assert log.contains('tpm: skipped')
assert !log.contains('\tat ')

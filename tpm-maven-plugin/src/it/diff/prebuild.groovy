def git = { String... words ->
    def command = ['git', '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org',
                   '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'] + words.toList()
    def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
    def said = process.inputStream.text
    assert process.waitFor() == 0 : said
}
def plan = new File(basedir, 'src/program/program.yaml')
git('init', '-q', '-b', 'main')
git('add', 'src')
git('commit', '-q', '-m', 'A plan')
git('checkout', '-q', '-b', 'change')
plan.text = plan.text.replace('duration: 5d', 'duration: 15d')
git('commit', '-q', '-am', 'Search takes longer')
git('checkout', '-q', '-b', 'broken')
plan.text = plan.text.replace('after: build', 'after: bild')
git('commit', '-q', '-am', 'A mistake')
git('checkout', '-q', 'change')
true

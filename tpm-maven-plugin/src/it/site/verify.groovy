def site = new File(basedir, 'target/site')
assert new File(site, 'tpm/index.html').text.contains('Search relaunch')
def reports = new File(site, 'project-reports.html').text
assert reports.contains('href="tpm/index.html"')
assert reports.contains('Program status')

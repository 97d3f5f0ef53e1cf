package dev.tpm.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.source.SourceFile;
import dev.tpm.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTest {
  private static final Span LINE_4 =
      new Span(new SourceFile("p.yaml", "p.yaml", "a\nb\nc\nd\n"), 4, 1, 4, 2);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://github.com/a/b.git, https://github.com/a/b/edit/main/x%20y/p.yaml,"
        + " https://github.com/a/b/commits/main/x%20y/p.yaml,"
        + " https://github.com/a/b/blob/abc/x%20y/p.yaml#L4, https://github.com/a/b/commit/abc",
    "https://gitlab.example.com/g/h/b/, https://gitlab.example.com/g/h/b/-/edit/main/x%20y/p.yaml,"
        + " https://gitlab.example.com/g/h/b/-/commits/main/x%20y/p.yaml,"
        + " https://gitlab.example.com/g/h/b/-/blob/abc/x%20y/p.yaml#L4,"
        + " https://gitlab.example.com/g/h/b/-/commit/abc",
    "https://codeberg.org/a/b, https://codeberg.org/a/b/_edit/main/x%20y/p.yaml,"
        + " https://codeberg.org/a/b/commits/branch/main/x%20y/p.yaml,"
        + " https://codeberg.org/a/b/src/commit/abc/x%20y/p.yaml#L4,"
        + " https://codeberg.org/a/b/commit/abc",
    "https://bitbucket.org/a/b, https://bitbucket.org/a/b/src/main/x%20y/p.yaml?mode=edit,"
        + " https://bitbucket.org/a/b/history-node/main/x%20y/p.yaml,"
        + " https://bitbucket.org/a/b/src/abc/x%20y/p.yaml#lines-4,"
        + " https://bitbucket.org/a/b/commits/abc",
    "https://bitbucket.example.com/projects/A/repos/b,"
        + " https://bitbucket.example.com/projects/A/repos/b/browse/x%20y/p.yaml?at=refs%2Fheads%2Fmain,"
        + " https://bitbucket.example.com/projects/A/repos/b/commits?until=refs%2Fheads%2Fmain&path=x%20y%2Fp.yaml,"
        + " https://bitbucket.example.com/projects/A/repos/b/browse/x%20y/p.yaml?at=abc#4,"
        + " https://bitbucket.example.com/projects/A/repos/b/commits/abc",
    "https://user:secret@git.example.com:8443/a/b.git#Gitea,"
        + " https://git.example.com:8443/a/b/_edit/main/x%20y/p.yaml,"
        + " https://git.example.com:8443/a/b/commits/branch/main/x%20y/p.yaml,"
        + " https://git.example.com:8443/a/b/src/commit/abc/x%20y/p.yaml#L4,"
        + " https://git.example.com:8443/a/b/commit/abc"
  })
  void eachHostHasItsOwnAddresses(
      String written, String edit, String history, String source, String commit) {
    Repository repository = Repository.of(written).orElseThrow();
    assertThat(repository.edit("main", "x y/p.yaml")).isEqualTo(edit);
    assertThat(repository.history("main", "x y/p.yaml")).isEqualTo(history);
    assertThat(repository.source("abc", "x y/p.yaml", LINE_4)).isEqualTo(source);
    assertThat(repository.commit("abc")).isEqualTo(commit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://git.example.com/a",
        "https://git.example.com/a#svn",
        "javascript:github.com",
        "github.com/a/b",
        "a b",
        ""
      })
  void anAddressOfAnUnknownHostGivesNoLinks(String written) {
    assertThat(Repository.of(written)).isEmpty();
  }

  /** Nothing in a path or a branch ends the path of the address, adds to its query or is markup. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a?b=c",
        "a#b",
        "a b",
        "a%2F..%2Fb",
        "\"><script>",
        "a&b;c",
        "\u202Eabc",
        "\u00e9\u4e2d\uD83D\uDE00",
        "javascript:alert(1)",
        "a\\b",
        "a\nb"
      })
  void hostilePathsAndBranchesStayWhereTheyAre(String hostile) throws Exception {
    for (String base :
        new String[] {
          "https://github.com/a/b",
          "https://gitlab.com/a/b",
          "https://codeberg.org/a/b",
          "https://bitbucket.org/a/b",
          "https://bitbucket.example.com/projects/A/repos/b"
        }) {
      Repository repository = Repository.of(base).orElseThrow();
      for (String address :
          new String[] {
            repository.edit(hostile, hostile + "/p.yaml"),
            repository.history(hostile, hostile + "/p.yaml"),
            repository.source(hostile, hostile + "/p.yaml", LINE_4)
          }) {
        java.net.URI uri = new java.net.URI(address);
        assertThat(address).startsWith(base + "/").doesNotContain("<", "\"", " ");
        assertThat(uri.getPath() + uri.getQuery()).contains(hostile + "/p.yaml");
        assertThat(String.valueOf(uri.getFragment())).doesNotContain("b");
      }
    }
  }

  @Test
  void whatAnAuthorNamesABranchCannotLeaveTheAddress() {
    Repository repository = Repository.of("https://github.com/a/b").orElseThrow();
    assertThat(repository.edit("x\"?y#", "p.yaml"))
        .isEqualTo("https://github.com/a/b/edit/x%22%3Fy%23/p.yaml");
  }
}

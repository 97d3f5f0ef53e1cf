package dev.tpm.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GitTreeTest extends RepositoryFixture {

  @Test
  @Timeout(20)
  void aTreeThatHoldsItselfManyTimesOverIsGivenUp() throws Exception {
    try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
      ObjectId tree = inserter.insert(new TreeFormatter());
      for (int level = 0; level < 20; level++) {
        TreeFormatter wider = new TreeFormatter();
        for (char name = 'a'; name < 'k'; name++) {
          wider.append(String.valueOf(name), FileMode.TREE, tree);
        }
        tree = inserter.insert(wider);
      }
      inserter.flush();
      GitTree bomb = new GitTree(git.getRepository(), tree, "");
      assertThatThrownBy(() -> bomb.entries(100))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("too many folders");
    }
  }
}

package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is touched when something moves. */
class FollowersTest {
  private static final Facts FACTS =
      Plans.facts(
          """
          name: P
          projects:
            a:
              items:
                first: {duration: 1d}
                alone: {duration: 1d}
                build: {items: {one: {duration: 1d}, two: {duration: 1d, after: first}}}
                after-one: {duration: 1d, after: one SS+2d}
                test: {after: build, items: {fast: {duration: 1d}, slow: {duration: 1d}}}
                ship: {duration: 1d, after: slow}
          """);

  @Test
  void whatWaitsForAGroupWaitsForItsMembers() {
    assertThat(FACTS.followers().of(item("one")))
        .extracting(follower -> follower.item().id())
        .containsExactly("after-one", "test");
    assertThat(FACTS.followers().of(item("alone"))).isEmpty();
  }

  @Test
  void everythingDownstreamIsFoundOnce() {
    assertThat(downstream("first")).containsExactly("two", "build", "test", "fast", "slow", "ship");
    assertThat(downstream("slow")).containsExactly("test", "ship");
    assertThat(downstream("ship")).isEmpty();
  }

  @Test
  void whatIsInAGroupIsNotDownstreamOfIt() {
    assertThat(downstream("build")).containsExactly("after-one", "test", "fast", "slow", "ship");
  }

  private static List<String> downstream(String id) {
    return FACTS.followers().downstream(item(id)).stream().map(Item::id).toList();
  }

  private static Item item(String id) {
    return FACTS.directory().item(new ItemId("", "a", id)).orElseThrow();
  }
}

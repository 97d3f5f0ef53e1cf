package dev.tpm.site;

/** A plan by somebody who wants to break the page: long names, markup, odd letters, far dates. */
final class HostilePlan {
  static final String TEXT =
      """
      === program.yaml ===
      name: "<script>alert(1)</script> برنامج الترحيل العظيم whose name goes on and on and on without an end in sight, really"
      goal: "]]> <b>goal</b> {{x}} ${7*7} <#if x>"
      status-date: 2026-11-20
      start: 2020-01-06
      due: 2030-12-31
      owner: "Robert'); DROP TABLE <b>"
      repository: "https://github.com/a&b/'c'"
      tracker: "https://t.example.com/{id}?a=1&b='"
      tracker-pattern: "[a-z]+-[0-9]+"
      locale: ar
      teams:
        t.1: {name: "Team <i>one</i> with a name that nobody can say in one breath, not even slowly"}
        T_2: {name: "\\"quoted\\" & 'single'"}
      people:
        p: {name: "<img src=x onerror=alert(1)>"}
      projects:
        search:
          name: "Projet d'été \\u202e desrever"
          team: t.1
          due: 2026-11-01
          description: |
            # One

            # One

            <details open onclick="x()"><summary>s</summary>

            [[search/far]] [[nothing]] [x](javascript:alert(1)) [y](../no.md) ![p](assets/no.png)

            </details>
          items:
            far: {duration: 900d, team: T_2, name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
            near: {estimate: 1d..900d, after: far, due: 2026-11-30, team: t.1}
            d-1: {duration: 0d, after: near}
          decisions:
            d-1: {name: "A <b>choice</b>", deciders: p, needed-by: 2026-12-01}
          risks:
            api: {name: "R < S", probability: 90%, impact: severe, owner: p, schedule: 5d..4000d, affects: search/far}
        search-d: {}
      decisions:
        search-d-1: {name: Other, status: accepted, date: 2026-01-01}
      risks:
        search-api: {name: Same anchor}
      asks:
        search-d-1: {name: "Give & take", of: p, why: "**Because** [[decision:search-d-1]]"}
      milestones:
        about: {key: true, after: search/near, due: 2026-12-24, name: "<key>"}
      """;

  private HostilePlan() {}
}

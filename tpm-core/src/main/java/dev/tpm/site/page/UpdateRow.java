package dev.tpm.site.page;

import dev.tpm.site.part.Day;

/** An update among others of the same project: when, and what was said. */
public record UpdateRow(Day day, DiaryDay.Said said) {}

package dev.tpm.schedule;

import java.util.List;

/** What a schedule was reckoned from, for what goes on reckoning: the network and its times. */
record Basis(
    Outline outline, Calendars calendars, Layout layout, Times times, List<Frame> frames) {}

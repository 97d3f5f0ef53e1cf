package dev.tpm.insight;

import dev.tpm.model.Item;
import java.math.BigDecimal;

/** The person-days of a team that one item, or group, takes in a stretch of time. */
public record LoadShare(Item item, BigDecimal days) {}

package dev.tpm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody reported on a day of a program or a project. The summary and the body are in {@link
 * #about}.
 *
 * @param entityId its id; an update of a project within a program's file has the project's id and
 *     the file's key
 * @param date the day
 * @param author the person, by id
 * @param health the reported health
 */
public record Update(
    EntityId entityId,
    About about,
    LocalDate date,
    Optional<String> author,
    Optional<Health> health,
    List<Markdown> highlights,
    List<Markdown> lowlights,
    List<Markdown> next)
    implements Entity {}

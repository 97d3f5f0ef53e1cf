/**
 * Files written beside the old site and swapped in.
 *
 * <p>A site is a set of paths and bytes; {@link dev.tpm.output.SiteFolder} makes a folder hold just
 * that. It makes the next site whole in {@code .tpm/next/site/} inside the folder, what changed
 * written and all else by hard links, and then {@linkplain dev.tpm.output.Exchange exchanges} the
 * two by two renames: a run that is killed leaves one site or the other, and the next run puts the
 * old one back where it died between the renames. Where a folder cannot be renamed (a mount, an
 * open file on Windows) or has no hard links, file after file is {@linkplain dev.tpm.output.Swap
 * moved} into place, the new {@linkplain dev.tpm.output.Manifest manifest} written down before:
 * then a run that dies in the midst leaves files of both, each of them whole, and whoever writes
 * next finishes the move first. The guarantee is against a process that dies, not against a power
 * cut: nothing here waits for the disk.
 *
 * <p>What the tool did not write is never deleted or overwritten: the manifest in {@code .tpm/}
 * tells which files are the tool's own, and with which content. This room imports no other room.
 */
@NullMarked
package dev.tpm.output;

import org.jspecify.annotations.NullMarked;

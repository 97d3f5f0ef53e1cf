/**
 * Files written beside the old site and swapped in.
 *
 * <p>A site is a set of paths and bytes; {@link dev.tpm.output.SiteFolder} makes a folder hold just
 * that. It first writes what changed into {@code .tpm/next/} inside the folder, on the same file
 * system, then records the new {@linkplain dev.tpm.output.Manifest manifest} there, and only then
 * moves file after file over the old ones. Up to that record the old site is untouched; from it on,
 * whoever writes next finishes the move first, so that a run that is killed leaves one site or the
 * other and never a lost file. Each single file is whole at every moment. The guarantee is against
 * a process that dies, not against a power cut: nothing here waits for the disk.
 *
 * <p>What the tool did not write is never deleted or overwritten: the manifest in {@code .tpm/}
 * tells which files are the tool's own, and with which content. This room imports no other room.
 */
@NullMarked
package dev.tpm.output;

import org.jspecify.annotations.NullMarked;

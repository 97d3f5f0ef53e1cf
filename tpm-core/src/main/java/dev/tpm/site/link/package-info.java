/**
 * Where everything is: the file of each page, the anchor of each row, the way from one page to
 * another, and the plan's own files in its repository.
 *
 * <p>Only pages that are made have an address, so that no link of the site leads nowhere. This room
 * imports {@code source}, {@code model} and {@code insight}, and no other part of the site.
 */
@NullMarked
package dev.tpm.site.link;

import org.jspecify.annotations.NullMarked;

/**
 * The public holidays of countries and regions; alone names Jollyday.
 *
 * <p>Jollyday works the days out. Its data, one XML file a country, is read here and not by the
 * reader that comes with it, which starts an object mapper of five libraries to do so: that took
 * longer than reading and scheduling a plan. It may import nothing.
 */
@NullMarked
package dev.tpm.holiday;

import org.jspecify.annotations.NullMarked;

/**
 * The build's own step on the classes of this module: it writes down what a JVM would else make up
 * whenever the program starts. No part of the product.
 */
package dev.tpm.build;

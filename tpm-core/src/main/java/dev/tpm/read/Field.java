package dev.tpm.read;

/**
 * A field that an entity can have.
 *
 * @param name as it is written
 * @param value what it wants
 * @param doc one line for people who write plans
 * @param <T> what its value becomes
 */
record Field<T>(String name, Value<T> value, String doc) {}

package dev.tpm.maven;

import dev.tpm.Tpm;
import dev.tpm.output.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON Schemas of a plan's files, with which editors complete fields, explain them, and
 * mark mistakes. It needs no plan.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true, aggregator = true)
public final class SchemaMojo extends AbstractMojo {
  /** The folder to write into. By default <code>target/tpm/schema</code> under the base folder. */
  @Parameter(property = "tpm.output")
  private @Nullable File output;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  /** Skips every goal of this plugin. */
  @Parameter(property = "tpm.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("tpm: skipped");
      return;
    }
    Path folder = output == null ? basedir.toPath().resolve("target/tpm/schema") : output.toPath();
    try {
      for (Map.Entry<String, byte[]> file : Tpm.schemas().entrySet()) {
        WholeFile.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("tpm could not write: " + e, e);
    }
    getLog().info("tpm: schemas: " + folder.toUri());
  }
}

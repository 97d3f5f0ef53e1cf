package dev.tpm.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Carries a goal that was called directly to the modules that define a program.
 *
 * <p>Maven runs a goal that needs no project once, at the top. A module with a definition of its
 * own then gets the goal as if it were called there, with the configuration of its own pom.
 */
final class ModuleRuns {
  private final MavenSession session;
  private final MojoDescriptor goal;
  private final BuildPluginManager plugins;

  ModuleRuns(MavenSession session, MojoDescriptor goal, BuildPluginManager plugins) {
    this.session = session;
    this.goal = goal;
    this.plugins = plugins;
  }

  /** The modules below the top one that define a program, in the order of the build. */
  List<MavenProject> withDefinition() {
    MavenProject top = session.getTopLevelProject();
    return session.getProjects().stream()
        .filter(
            module -> !module.equals(top) && module.getBasedir() != null && definesProgram(module))
        .toList();
  }

  void run(MavenProject module) throws MojoExecutionException, MojoFailureException {
    MavenProject current = session.getCurrentProject();
    session.setCurrentProject(module);
    try {
      plugins.executeMojo(session, new MojoExecution(goal, configuration(module)));
    } catch (PluginConfigurationException | PluginManagerException e) {
      throw new MojoExecutionException(
          "could not run tpm:" + goal.getGoal() + " in " + module.getBasedir(), e);
    } finally {
      session.setCurrentProject(current);
    }
  }

  private boolean definesProgram(MavenProject module) {
    Xpp3Dom configured = configured(module);
    Xpp3Dom source = configured == null ? null : configured.getChild("source");
    Path base = module.getBasedir().toPath();
    if (source == null || source.getValue() == null) {
      return Definition.below(base).isPresent();
    }
    return Files.isDirectory(base.resolve(new File(source.getValue()).toPath()));
  }

  private @Nullable Xpp3Dom configured(MavenProject module) {
    String group = goal.getPluginDescriptor().getGroupId();
    String artifact = goal.getPluginDescriptor().getArtifactId();
    return module.getGoalConfiguration(group, artifact, "default-cli", goal.getGoal());
  }

  /** The goal's parameters with their defaults, and over them what the module's pom says. */
  private Xpp3Dom configuration(MavenProject module) {
    Xpp3Dom defaults = dom(goal.getMojoConfiguration());
    Xpp3Dom own = configured(module);
    Xpp3Dom merged = new Xpp3Dom("configuration");
    for (Parameter parameter : goal.getParameters()) {
      Xpp3Dom given = own == null ? null : own.getChild(parameter.getName());
      Xpp3Dom value = Xpp3Dom.mergeXpp3Dom(given, defaults.getChild(parameter.getName()));
      if (value != null) {
        merged.addChild(value);
      }
    }
    return merged;
  }

  private static Xpp3Dom dom(PlexusConfiguration configuration) {
    Xpp3Dom dom = new Xpp3Dom(configuration.getName());
    String value = configuration.getValue(null);
    if (value != null) {
      dom.setValue(value);
    }
    for (String attribute : configuration.getAttributeNames()) {
      dom.setAttribute(attribute, configuration.getAttribute(attribute, ""));
    }
    for (PlexusConfiguration child : configuration.getChildren()) {
      dom.addChild(dom(child));
    }
    return dom;
  }
}

package dev.tpm.output;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing one folder at once, in one process or in two.
 *
 * <p>The lock is the system's, on an empty file that stays: a process that dies lets go of it.
 */
final class FolderLock implements AutoCloseable {
  private static final int PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @param patienceMillis how long to wait for another build, in milliseconds
   * @throws IOException where the other build is still writing after that
   */
  static FolderLock take(Path file, int patienceMillis) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      for (int waited = 0; waited <= patienceMillis; waited += PAUSE_MILLIS) {
        if (tryLock(channel) != null) {
          return new FolderLock(channel);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new IOException("another build is writing this folder: it holds " + file);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this process has it
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

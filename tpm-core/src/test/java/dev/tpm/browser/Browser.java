package dev.tpm.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One headless Chromium with one page, spoken to over the DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final String session;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();

  private Browser(Process process, Path profile, URI address) throws Exception {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    JsonNode target = ask("", "Target.createTarget", Map.of("url", "about:blank"));
    JsonNode attached =
        ask(
            "",
            "Target.attachToTarget",
            Map.of("targetId", target.get("targetId").asString(), "flatten", true));
    this.session = attached.get("sessionId").asString();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      ask(domain + ".enable", Map.of());
    }
  }

  /** The browser's program; absent where there is none. */
  static Optional<Path> program() {
    return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program) throws Exception {
    Path profile = Files.createTempDirectory("tpm-browser");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String prefix = "DevTools listening on ";
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(prefix)) {
        Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}), "browser output");
        drain.setDaemon(true);
        drain.start();
        return new Browser(process, profile, URI.create(line.substring(prefix.length())));
      }
    }
    throw new IOException("the browser did not start");
  }

  /** Opens a page and waits until it has loaded. */
  void open(String url) throws Exception {
    events.clear();
    ask("Page.navigate", Map.of("url", url));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (events.stream().noneMatch(e -> method(e).equals("Page.loadEventFired"))) {
      if (System.nanoTime() > end) {
        throw new IOException(url + " did not load");
      }
      Thread.sleep(5);
    }
    // The event may be a late one of the page before: this one may still wait for its stylesheet.
    await("document.readyState === 'complete'");
  }

  /** Sets the size of the window, in CSS pixels, and whether the reader prefers dark. */
  void show(int width, boolean dark) throws Exception {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    ask(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Switches the page's script off or on. */
  void script(boolean on) throws Exception {
    ask("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Presses and releases a key, such as {@code Tab}, {@code Enter} or {@code /}. */
  void press(String key) throws Exception {
    Map<String, Object> down = new java.util.TreeMap<>(Map.of("type", "keyDown", "key", key));
    int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowDown", 40).getOrDefault(key, 0);
    down.put("windowsVirtualKeyCode", code);
    if (key.length() == 1) {
      down.put("text", key);
    } else if (key.equals("Enter")) {
      down.put("text", "\r");
    }
    ask("Input.dispatchKeyEvent", down);
    ask(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
  }

  /** Types a text where the focus is. */
  void type(String text) throws Exception {
    ask("Input.insertText", Map.of("text", text));
  }

  /** Runs a script in each page before its own, and gives what takes it away again. */
  String before(String script) throws Exception {
    return ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
        .get("identifier")
        .asString();
  }

  /** Takes away what {@link #before} put in. */
  void after(String identifier) throws Exception {
    ask("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
  }

  /** Waits until an expression is true. */
  void await(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!value("!!(" + expression + ")").equals("true")) {
      if (System.nanoTime() > end) {
        throw new IOException("never true: " + expression);
      }
      Thread.sleep(20);
    }
  }

  /** The value of an expression, as text. */
  String value(String expression) throws Exception {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(answer.get("exceptionDetails").toString());
    }
    JsonNode value = answer.get("result").get("value");
    return value == null ? "" : value.isString() ? value.asString() : value.toString();
  }

  /** The page printed on A4, as a PDF. */
  byte[] pdf() throws Exception {
    JsonNode answer =
        ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    return java.util.Base64.getDecoder().decode(answer.get("data").asString());
  }

  /** The page as it is printed on sheets of a size, in inches. */
  byte[] pdf(double width, double height) throws Exception {
    JsonNode answer = ask("Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height));
    return java.util.Base64.getDecoder().decode(answer.get("data").asString());
  }

  /** What the page said on the console, and what the browser said of it, since it was opened. */
  List<String> messages() {
    List<String> messages = new ArrayList<>();
    for (JsonNode event : events) {
      switch (method(event)) {
        case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
            messages.add(event.get("params").toString());
        default -> {}
      }
    }
    return messages;
  }

  /** The addresses that were asked for since the page was opened, itself included. */
  List<String> requests() {
    return events.stream()
        .filter(event -> method(event).equals("Network.requestWillBeSent"))
        .map(event -> event.get("params").get("request").get("url").asString())
        .toList();
  }

  private static String method(JsonNode event) {
    return event.has("method") ? event.get("method").asString() : "";
  }

  private JsonNode ask(String method, Map<String, Object> params) throws Exception {
    return ask(session, method, params);
  }

  private JsonNode ask(String inSession, String method, Map<String, Object> params)
      throws Exception {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = new java.util.TreeMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", params);
    if (!inSession.isEmpty()) {
      message.put("sessionId", inSession);
    }
    synchronized (socket) {
      socket.sendText(JSON.writeValueAsString(message), true).get();
    }
    JsonNode whole = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (whole.has("error")) {
      throw new IOException(method + ": " + whole.get("error"));
    }
    return whole.get("result");
  }

  @Override
  public void close() throws IOException {
    // Its children write into the profile until they are gone too.
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    family.add(process.toHandle());
    family.forEach(ProcessHandle::destroyForcibly);
    try {
      for (ProcessHandle each : family) {
        each.onExit().get(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the browser does not end", e);
    }
    try (var paths = Files.walk(profile)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Puts the parts of messages together and hands answers to those who wait for them. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        JsonNode message = JSON.readTree(text.toString());
        text.setLength(0);
        CompletableFuture<JsonNode> waiting =
            message.has("id") ? answers.remove(message.get("id").asInt()) : null;
        if (waiting == null) {
          events.add(message);
        } else {
          waiting.complete(message);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}

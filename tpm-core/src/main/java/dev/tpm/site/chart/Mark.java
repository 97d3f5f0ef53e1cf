package dev.tpm.site.chart;

/** One thing that is drawn; what it looks like is said by a class of the stylesheet. */
public sealed interface Mark {

  /** The kinds that the templates tell apart. */
  enum Kind {
    BOX,
    PATH,
    DOT,
    TEXT,
    SIGN,
    NODE
  }

  /** Which of the kinds this mark is, for the templates, which cannot ask for a type. */
  Kind kind();

  /** The class or classes of the stylesheet. */
  String css();

  /**
   * A rectangle.
   *
   * @param round the radius of its corners; 0 for square ones
   */
  record Box(String css, double x, double y, double width, double height, double round)
      implements Mark {
    public Box {
      x = Pixels.round(x);
      y = Pixels.round(y);
      width = Pixels.round(width);
      height = Pixels.round(height);
    }

    @Override
    public Kind kind() {
      return Kind.BOX;
    }
  }

  /**
   * A line or an outline.
   *
   * @param d the data of an SVG path, made by {@link PathData}
   */
  record Path(String css, String d) implements Mark {
    @Override
    public Kind kind() {
      return Kind.PATH;
    }
  }

  /** A filled or hollow circle. */
  record Dot(String css, double x, double y, double radius) implements Mark {
    public Dot {
      x = Pixels.round(x);
      y = Pixels.round(y);
    }

    @Override
    public Kind kind() {
      return Kind.DOT;
    }
  }

  /** A line of text; {@code y} is its base line. */
  record Text(String css, double x, double y, String text) implements Mark {
    public Text {
      x = Pixels.round(x);
      y = Pixels.round(y);
    }

    @Override
    public Kind kind() {
      return Kind.TEXT;
    }
  }

  /** The shape of a state, in a square of {@code size}. */
  record Sign(Shape shape, double x, double y, double size) implements Mark {
    public Sign {
      x = Pixels.round(x);
      y = Pixels.round(y);
    }

    @Override
    public Kind kind() {
      return Kind.SIGN;
    }

    @Override
    public String css() {
      return "";
    }
  }

  /**
   * A box with a state and a name, which leads to what it names.
   *
   * @param text the name, cut to the box
   * @param name the whole name where it was cut; else empty
   * @param href where it leads; may be empty
   */
  record Node(
      String css,
      double x,
      double y,
      double width,
      double height,
      Shape shape,
      String text,
      String name,
      String href)
      implements Mark {
    public Node {
      x = Pixels.round(x);
      y = Pixels.round(y);
    }

    /** Where its state is drawn. */
    public Sign sign() {
      return new Sign(shape, x + 9, middle() - 5, 10);
    }

    /** Where its name is written. */
    public Text words() {
      return new Text("t-ink", x + 25, middle() + 4, text);
    }

    private double middle() {
      return y + height / 2;
    }

    @Override
    public Kind kind() {
      return Kind.NODE;
    }
  }
}

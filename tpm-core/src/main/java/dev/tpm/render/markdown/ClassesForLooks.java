package dev.tpm.render.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Says in classes what commonmark says in attributes that HTML no longer has, or not at all. */
final class ClassesForLooks implements AttributeProvider {

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell) {
      String align = attributes.remove("align");
      if ("right".equals(align) || "center".equals(align)) {
        attributes.put("class", "md-" + align);
      }
    } else if (node instanceof BulletList && holdsTasks(node)) {
      attributes.put("class", "md-tasks");
    }
  }

  private static boolean holdsTasks(Node list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item.getFirstChild() instanceof TaskListItemMarker)) {
        return false;
      }
    }
    return true;
  }
}

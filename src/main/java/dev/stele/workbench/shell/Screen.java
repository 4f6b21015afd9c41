package dev.stele.workbench.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;

/** A screen inside the {@link Shell}: it says what the header shows while it is open. */
public interface Screen extends HasDynamicTitle {

  /** The screen's name, last in the header's path; empty on the list of projects. */
  Optional<String> crumb();

  /** What stands in the header to the left of language and colours, such as a field to search. */
  default List<Component> tools() {
    return List.of();
  }

  /** Shows help for this screen; false when it has none of its own. */
  default boolean showHelp() {
    return false;
  }

  @Override
  default String getPageTitle() {
    return crumb().map(name -> name + " · Stele").orElse("Stele");
  }
}

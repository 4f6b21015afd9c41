package dev.stele.workbench.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Gives every new browser session its language and its handler of failures. */
public final class Session implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
    event
        .getSource()
        .addUIInitListener(
            init ->
                Preferences.language(VaadinRequest.getCurrent())
                    .ifPresent(init.getUI()::setLocale));
    event.addIndexHtmlRequestListener(
        response ->
            response
                .getDocument()
                .child(0)
                .attr(
                    "lang",
                    Preferences.language(response.getVaadinRequest())
                        .orElse(response.getVaadinRequest().getLocale())
                        .getLanguage()));
  }
}

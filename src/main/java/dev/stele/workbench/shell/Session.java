package dev.stele.workbench.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;

/** Gives every new browser session its language and its handler of failures. */
public final class Session implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  private final transient Preload preload = new Preload();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
    event
        .getSource()
        .addUIInitListener(
            init -> {
              Preferences.language(VaadinRequest.getCurrent()).ifPresent(init.getUI()::setLocale);
              Connection.words(init.getUI());
            });
    event.addIndexHtmlRequestListener(
        response -> {
          VaadinRequest request = response.getVaadinRequest();
          Locale read = Preferences.language(request).orElse(request.getLocale());
          response.getDocument().child(0).attr("lang", read.getLanguage());
          preload.into(response.getDocument(), request.getPathInfo());
        });
  }
}

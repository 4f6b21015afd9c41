/**
 * The workbench: the application in the browser, built with Vaadin on Spring Boot.
 *
 * <p>{@link dev.stele.workbench.Workbench} starts it. This package holds what belongs to the start
 * alone: the beans, the page's frame, the guard before every request and the sample projects. What
 * people see lives in subpackages, one a feature: {@code projects}, {@code importing}, {@code
 * exporting}, {@code review}. They stand on {@code shell} (header, messages, preferences, failures)
 * and {@code jobs} (long work), which know nothing of them. Decisions are made in classes that need
 * no Vaadin; views hold layout and events.
 */
@NullMarked
package dev.stele.workbench;

import org.jspecify.annotations.NullMarked;

package dev.stele.workbench.review.edit;

import dev.stele.text.Splice;
import dev.stele.workbench.review.sight.Place;

/** A change and where it leads. */
record Plan(Splice splice, Place place) {}

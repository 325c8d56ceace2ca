/** Drafts, awaited votes, outcomes and reports to the deciding body. */
@NullMarked
package org.mandatewatch.mission.domain.decision;

import org.jspecify.annotations.NullMarked;

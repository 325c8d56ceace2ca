/** What all facts about one mission add up to, and the changes between two such states. */
@NullMarked
package org.mandatewatch.contract.state;

import org.jspecify.annotations.NullMarked;

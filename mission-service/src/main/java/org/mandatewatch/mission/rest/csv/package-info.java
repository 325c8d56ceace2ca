/** Lists as comma-separated values, for spreadsheets and scripts. */
@NullMarked
package org.mandatewatch.mission.rest.csv;

import org.jspecify.annotations.NullMarked;

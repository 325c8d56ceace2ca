/** What every HTTP answer looks like: problem details, pages, cursors. */
@NullMarked
package org.mandatewatch.common.http;

import org.jspecify.annotations.NullMarked;

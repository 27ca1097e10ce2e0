package org.reelwright.ejb.provider.kling;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.reelwright.domain.production.Usage;

/**
 * What is asked of Kling.
 *
 * @param note what the result is made to fit
 * @param body but for our key and where to call back; made only when it is sent
 */
record KlingOrder(KlingPath path, List<Usage> needs, String note, Supplier<Map<String, Object>> body) {}

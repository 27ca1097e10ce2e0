package org.reelwright.it.shared;

import org.jboss.arquillian.container.test.api.RunAsClient;

/** A test that knows the server only by its addresses, as a browser, a player or an advertiser's program does. */
@RunAsClient
public abstract class FromOutside extends RealServer {}

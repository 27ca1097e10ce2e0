package org.reelwright.ejb.report;

/** @param name such as {@code report-cup-2026-03-10.pdf}, in plain ASCII */
public record ReportFile(String name, String mediaType, byte[] content) {}

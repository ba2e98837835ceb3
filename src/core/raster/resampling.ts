export type ResamplingMethod = "nearest" | "bilinear" | "cubic" | "average" | "mode";

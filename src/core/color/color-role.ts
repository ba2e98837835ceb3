/** What a band is in a picture. */
export type ColorRole = "gray" | "palette" | "red" | "green" | "blue" | "alpha" | "undefined";

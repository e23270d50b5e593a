/** The part of ECharts in one file that is used here; its types stand with the parts. */
declare module 'echarts/dist/echarts.esm.min' {
  export { init } from 'echarts/core';
}

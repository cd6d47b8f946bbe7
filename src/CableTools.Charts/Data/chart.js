// Shows a chart in its place: narrow or wide, in the colours of a light or a dark page, and again when that changes.
// figure: data, layout, wide: the pixels these need, and narrow: the layout, and of each trace what differs.
// dark: what stands for each colour on a dark page.
function(plotly,place,figure,dark){
  var chart=document.createElement("div"),shown="";
  // Text is light on a dark page, whoever made it dark.
  function isDark(){
    var color=(getComputedStyle(place).color.match(/[0-9.]+/g)||[0,0,0]).map(Number);
    return 0.2126*color[0]+0.7152*color[1]+0.0722*color[2]>127;
  }
  function copy(value,colors){
    if(Array.isArray(value))return value.map(function(item){return copy(item,colors);});
    if(value&&typeof value==="object"){
      var members={};
      Object.keys(value).forEach(function(key){members[key]=copy(value[key],colors);});
      return members;
    }
    return colors&&typeof value==="string"&&Object.prototype.hasOwnProperty.call(colors,value)?colors[value]:value;
  }
  function draw(){
    var narrow=place.clientWidth<figure.wide,onDark=isDark();
    if(shown===narrow+" "+onDark)return;
    shown=narrow+" "+onDark;
    var data=narrow?figure.data.map(function(trace,i){return Object.assign({},trace,figure.narrow.data[i]);}):figure.data;
    // A dollar sign in a subject is money and no formula: typesetMath is off.
    // A copy each time: plotly keeps what it is given, and writes into it.
    var layout=copy(narrow?figure.narrow.layout:figure.layout,onDark&&dark);
    chart.style.height=layout.height+"px";
    chart.style.minWidth=narrow&&figure.wide>460?"460px":"0";
    // On a narrow page the buttons would lie on the title.
    return plotly.react(chart,copy(data,onDark&&dark),layout,
      {responsive:true,displaylogo:false,displayModeBar:!narrow&&"hover",typesetMath:false});
  }
  place.appendChild(chart);
  var first=draw();
  if(window.ResizeObserver)new ResizeObserver(draw).observe(place);
  if(window.matchMedia)matchMedia("(prefers-color-scheme: dark)").addEventListener("change",draw);
  return first;
}

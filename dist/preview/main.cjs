/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 340:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/aws.cjs");

/***/ }),

/***/ 128:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/github.cjs");

/***/ }),

/***/ 551:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/kubernetes.cjs");

/***/ }),

/***/ 668:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/secrets.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 994:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target2,all)=>{for(var name2 in all)__defProp(target2,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key2 of __getOwnPropNames(from))!__hasOwnProp.call(to,key2)&&key2!==except&&__defProp(to,key2,{get:()=>from[key2],enumerable:!(desc=
__getOwnPropDesc(from,key2))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:!0}):target2,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load2=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load2().Agent},get ClientRequest(){
return load2().ClientRequest},get CloseEvent(){return load2().CloseEvent},get IncomingMessage(){return load2().IncomingMessage},get METHODS(){return load2().METHODS},
get MessageEvent(){return load2().MessageEvent},get OutgoingMessage(){return load2().OutgoingMessage},get STATUS_CODES(){return load2().STATUS_CODES},get Server(){
return load2().Server},get ServerResponse(){return load2().ServerResponse},get WebSocket(){return load2().WebSocket},get _connectionListener(){return load2()._connectionListener},
get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get maxHeaderSize(){return load2().maxHeaderSize},
get request(){return load2().request},get setGlobalProxyFromEnv(){return load2().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load2().setMaxIdleHTTPParsers},
get validateHeaderName(){return load2().validateHeaderName},get validateHeaderValue(){return load2().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load2=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load2().Agent},get Server(){
return load2().Server},get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get request(){
return load2().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load2=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load2().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load2().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load2().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load2().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load2().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load2().DEFAULT_MIN_VERSION},get SecureContext(){return load2().SecureContext},
get Server(){return load2().Server},get TLSSocket(){return load2().TLSSocket},get checkServerIdentity(){return load2().checkServerIdentity},get connect(){return load2().
connect},get convertALPNProtocols(){return load2().convertALPNProtocols},get createSecureContext(){return load2().createSecureContext},get createServer(){return load2().
createServer},get getCACertificates(){return load2().getCACertificates},get getCertificateCompressionAlgorithms(){return load2().getCertificateCompressionAlgorithms},
get getCiphers(){return load2().getCiphers},get rootCertificates(){return load2().rootCertificates},get setDefaultCACertificates(){return load2().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http3=require_http(),https3=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(994),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https3.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https3.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http3.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target2){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target2[k]=overrides[k])}}return target2}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load2=()=>require_tunnel2();module2.exports={get debug(){return load2().
debug},get httpOverHttp(){return load2().httpOverHttp},get httpOverHttps(){return load2().httpOverHttps},get httpsOverHttp(){return load2().httpsOverHttp},get httpsOverHttps(){
return load2().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step3(generator.throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step3((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve3(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve3(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler2 of this.handlers)if(handler2.canHandleAuthentication(response)){
authenticationHandler=handler2;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this.
_maxRedirects;for(;response.message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.
message.headers.location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)
header.toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),
redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&
(yield response.readBody(),yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(info2,data){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>{function callbackForResult(err,res){
err?reject(err):res?resolve3(res):reject(new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){
typeof data=="string"&&(info2.options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;
function handleResult(err,res){callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(
msg);handleResult(void 0,res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(
`Request timeout: ${info2.options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!=
"string"?(data.on("close",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler2 of this.handlers)handler2.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve3=>setTimeout(()=>resolve3(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve3(response);function dateTimeDeserializer(key2,value){if(typeof value=="s\
tring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve3(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load2=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load2().Headers},get HttpClient(){return load2().HttpClient},get HttpClientError(){return load2().HttpClientError},get HttpClientResponse(){
return load2().HttpClientResponse},get HttpCodes(){return load2().HttpCodes},get MediaTypes(){return load2().MediaTypes},get getProxyUrl(){return load2().getProxyUrl},
get isHttps(){return load2().isHttps}}}});var require_github=__commonJS({"heavy:@actions/github"(exports2,module2){module2.exports={get getOctokit(){return (__nccwpck_require__(128)._actions_github$getOctokit)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load2=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load2().Certificate},
get Cipheriv(){return load2().Cipheriv},get Decipheriv(){return load2().Decipheriv},get DiffieHellman(){return load2().DiffieHellman},get DiffieHellmanGroup(){return load2().
DiffieHellmanGroup},get ECDH(){return load2().ECDH},get Hash(){return load2().Hash},get Hmac(){return load2().Hmac},get KeyObject(){return load2().KeyObject},get Sign(){
return load2().Sign},get Verify(){return load2().Verify},get X509Certificate(){return load2().X509Certificate},get argon2(){return load2().argon2},get argon2Sync(){
return load2().argon2Sync},get checkPrime(){return load2().checkPrime},get checkPrimeSync(){return load2().checkPrimeSync},get constants(){return load2().constants},
get createCipheriv(){return load2().createCipheriv},get createDecipheriv(){return load2().createDecipheriv},get createDiffieHellman(){return load2().createDiffieHellman},
get createDiffieHellmanGroup(){return load2().createDiffieHellmanGroup},get createECDH(){return load2().createECDH},get createHash(){return load2().createHash},
get createHmac(){return load2().createHmac},get createPrivateKey(){return load2().createPrivateKey},get createPublicKey(){return load2().createPublicKey},get createSecretKey(){
return load2().createSecretKey},get createSign(){return load2().createSign},get createVerify(){return load2().createVerify},get decapsulate(){return load2().decapsulate},
get diffieHellman(){return load2().diffieHellman},get encapsulate(){return load2().encapsulate},get generateKey(){return load2().generateKey},get generateKeyPair(){
return load2().generateKeyPair},get generateKeyPairSync(){return load2().generateKeyPairSync},get generateKeySync(){return load2().generateKeySync},get generatePrime(){
return load2().generatePrime},get generatePrimeSync(){return load2().generatePrimeSync},get getCipherInfo(){return load2().getCipherInfo},get getCiphers(){return load2().
getCiphers},get getCurves(){return load2().getCurves},get getDiffieHellman(){return load2().getDiffieHellman},get getFips(){return load2().getFips},get getHashes(){
return load2().getHashes},get getRandomValues(){return load2().getRandomValues},get hash(){return load2().hash},get hkdf(){return load2().hkdf},get hkdfSync(){return load2().
hkdfSync},get pbkdf2(){return load2().pbkdf2},get pbkdf2Sync(){return load2().pbkdf2Sync},get privateDecrypt(){return load2().privateDecrypt},get privateEncrypt(){
return load2().privateEncrypt},get publicDecrypt(){return load2().publicDecrypt},get publicEncrypt(){return load2().publicEncrypt},get randomBytes(){return load2().
randomBytes},get randomFill(){return load2().randomFill},get randomFillSync(){return load2().randomFillSync},get randomInt(){return load2().randomInt},get randomUUID(){
return load2().randomUUID},get randomUUIDv7(){return load2().randomUUIDv7},get scrypt(){return load2().scrypt},get scryptSync(){return load2().scryptSync},get secureHeapUsed(){
return load2().secureHeapUsed},get setEngine(){return load2().setEngine},get setFips(){return load2().setFips},get sign(){return load2().sign},get subtle(){return load2().
subtle},get timingSafeEqual(){return load2().timingSafeEqual},get verify(){return load2().verify},get webcrypto(){return load2().webcrypto}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load2=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load2().
ChildProcess},get _forkChild(){return load2()._forkChild},get exec(){return load2().exec},get execFile(){return load2().execFile},get execFileSync(){return load2().
execFileSync},get execSync(){return load2().execSync},get fork(){return load2().fork},get spawn(){return load2().spawn},get spawnSync(){return load2().spawnSync}}}});var require_client_ecr=__commonJS({"heavy:@aws-sdk/client-ecr"(exports2,module2){module2.exports={get BatchGetImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$BatchGetImageCommand)},get CreateRepositoryCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$CreateRepositoryCommand)},get DescribeImageScanFindingsCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImageScanFindingsCommand)},get DescribeImagesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImagesCommand)},
get DescribeRepositoriesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeRepositoriesCommand)},get ECRClient(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ECRClient)},get GetAuthorizationTokenCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetAuthorizationTokenCommand)},get GetLifecyclePolicyCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetLifecyclePolicyCommand)},get ListTagsForResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ListTagsForResourceCommand)},
get PutImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageCommand)},get PutImageScanningConfigurationCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageScanningConfigurationCommand)},get PutImageTagMutabilityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageTagMutabilityCommand)},
get PutLifecyclePolicyCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutLifecyclePolicyCommand)},get StartImageScanCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$StartImageScanCommand)},get TagResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$TagResourceCommand)}}}});var require_client_eks=__commonJS({"heavy:@aws-sdk/client-eks"(exports2,module2){module2.exports={get DescribeClusterCommand(){return (__nccwpck_require__(340)._aws_sdk_client_eks$DescribeClusterCommand)},get EKSClient(){return (__nccwpck_require__(340)._aws_sdk_client_eks$EKSClient)}}}});var require_client_sts=__commonJS({"heavy:@aws-sdk/client-sts"(exports2,module2){module2.exports={get AssumeRoleCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleCommand)},
get AssumeRoleWithWebIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleWithWebIdentityCommand)},get GetCallerIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$GetCallerIdentityCommand)},get STSClient(){return (__nccwpck_require__(340)._aws_sdk_client_sts$STSClient)}}}});var require_client_ssm=__commonJS({"heavy:@aws-sdk/client-ssm"(exports2,module2){module2.exports={get GetParametersByPathCommand(){return (__nccwpck_require__(668)._aws_sdk_client_ssm$GetParametersByPathCommand)},get GetParametersCommand(){return (__nccwpck_require__(668)._aws_sdk_client_ssm$GetParametersCommand)},get SSMClient(){
return (__nccwpck_require__(668)._aws_sdk_client_ssm$SSMClient)}}}});var require_client_secrets_manager=__commonJS({"heavy:@aws-sdk/client-secrets-manager"(exports2,module2){module2.exports={get BatchGetSecretValueCommand(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$BatchGetSecretValueCommand)},get GetSecretValueCommand(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$GetSecretValueCommand)},
get SecretsManagerClient(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$SecretsManagerClient)}}}});var require_client_node=__commonJS({"heavy:@kubernetes/client-node"(exports2,module2){module2.exports={get KubeConfig(){return (__nccwpck_require__(551)._kubernetes_client_node$KubeConfig)}}}});var import_promises=__nccwpck_require__(500),import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml()),import_node_fs=__nccwpck_require__(24),import_node_path=__nccwpck_require__(760),
import_node_fs2=__nccwpck_require__(24),import_node_path2=__nccwpck_require__(760),import_http_client2=__toESM(require_index_js2()),import_github=__toESM(require_github()),
import_node_crypto=__toESM(require_crypto()),import_promises2=__nccwpck_require__(455),import_node_path3=__nccwpck_require__(760),import_promises3=__nccwpck_require__(500);var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name2,message=""){
issueCommand(name2,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key2 in this.properties)if(this.properties.hasOwnProperty(key2)){let val=this.properties[key2];val&&(first?first=!1:cmdStr+=",",cmdStr+=
`${key2}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").
replace(/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key2,value){let delimiter3=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key2.
includes(delimiter3))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);if(convertedValue.includes(delimiter3))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter3}"`);return`${key2}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step3(generator.
throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step3((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step3(generator.
throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step3((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience2){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience2){
let encodedAudience=encodeURIComponent(audience2);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step3(generator.throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step3((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content2,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key2,value])=>` ${key2}="${value}"`).join("");return content2?`<${tag}${htmlAttrs}>${content2}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text2,addEOL=!1){return this._buffer+=text2,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("co\
de",code2),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(
""),element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="\
string")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&
{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).
addEOL()}addDetails(label,content2){let element=this.wrap("details",this.wrap("summary",label)+content2);return this.addRaw(element).addEOL()}addImage(src,alt,options){
let{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));
return this.addRaw(element).addEOL()}addHeading(text2,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.
wrap(allowedTag,text2);return this.addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.
wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text2,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text2,attrs);return this.
addRaw(element).addEOL()}addLink(text2,href){let element=this.wrap("a",text2,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step3(generator.throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.
value).then(fulfilled,rejected)}step3((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,
symlink,unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions2){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions2.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions2){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step3(generator.
throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step3((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches3=yield findInPath(tool);return matches3&&matches3.length>0?matches3[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions2=[];if(IS_WINDOWS&&process.env.PATHEXT)
for(let extension of process.env.PATHEXT.split(path2.delimiter))extension&&extensions2.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(
tool,extensions2);return filePath?[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(
path2.delimiter))p&&directories.push(p);let matches3=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions2);
filePath&&matches3.push(filePath)}return matches3})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){
resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step3(generator.throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step3(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve3,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code2=>{state.processExitCode=code2,state.processExited=!0,this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on(
"close",code2=>{state.processExitCode=code2,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve3(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step3(generator.
throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step3((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step3(generator.
throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step3((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name2,val){let convertedVal=toCommandValue(val);if(process.env[name2]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name2,val));issueCommand("set-env",{name:name2},convertedVal)}function setSecret(secret2){issueCommand("add-mask",{},secret2)}function getInput(name2,options){let val=process.env[`INPUT_${name2.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`I\
nput required and not supplied: ${name2}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name2,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name2,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name:name2},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name2){issue("group",name2)}function endGroup(){issue("endgroup")}function group(name2,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name2);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name2,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name2,value));issueCommand("save-state",{name:name2},toCommandValue(value))}
function getState(name2){return process.env[`STATE_${name2}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(aud)})}var import_node_util=__nccwpck_require__(975),import_node_util2=__nccwpck_require__(975),import_node_buffer=__nccwpck_require__(573),import_promises4=__nccwpck_require__(455),
import_node_path4=__nccwpck_require__(760),import_promises5=__nccwpck_require__(455),import_node_path5=__nccwpck_require__(760),import_promises6=__nccwpck_require__(455),
import_node_path6=__nccwpck_require__(760),import_promises7=__nccwpck_require__(455),import_node_path7=__nccwpck_require__(760),import_node_fs3=__nccwpck_require__(24),import_node_path8=__nccwpck_require__(760),
import_node_path9=__nccwpck_require__(760),import_promises8=__nccwpck_require__(455),import_node_path10=__nccwpck_require__(760),import_node_util3=__nccwpck_require__(975),
import_promises9=__nccwpck_require__(455),import_node_os=__nccwpck_require__(161),import_node_path11=__nccwpck_require__(760),import_promises10=__nccwpck_require__(455),
import_node_path12=__nccwpck_require__(760),import_node_fs4=__nccwpck_require__(24),import_node_path13=__nccwpck_require__(760),import_node_util4=__nccwpck_require__(975),import_node_util5=__nccwpck_require__(975),
import_node_util6=__nccwpck_require__(975),import_node_util7=__nccwpck_require__(975),import_node_crypto2=__toESM(require_crypto()),import_node_crypto3=__toESM(require_crypto()),
import_node_zlib=__nccwpck_require__(522),import_node_zlib2=__nccwpck_require__(522),import_node_buffer2=__nccwpck_require__(573),import_node_crypto4=__toESM(require_crypto()),
import_promises11=__nccwpck_require__(455),import_node_path14=__nccwpck_require__(760),import_node_crypto5=__toESM(require_crypto()),import_node_crypto6=__toESM(require_crypto()),
import_node_path15=__nccwpck_require__(760),import_node_buffer3=__nccwpck_require__(573),import_promises12=__nccwpck_require__(455),import_node_path16=__nccwpck_require__(760),
import_promises13=__nccwpck_require__(455),import_node_path17=__nccwpck_require__(760),import_node_path18=__nccwpck_require__(760),import_node_buffer4=__nccwpck_require__(573),
import_promises14=__nccwpck_require__(455),import_node_path19=__nccwpck_require__(760),import_node_util8=__nccwpck_require__(975),import_node_util9=__nccwpck_require__(975),
import_node_util10=__nccwpck_require__(975),import_node_util11=__nccwpck_require__(975),import_client_ecr=__toESM(require_client_ecr()),import_client_ecr2=__toESM(require_client_ecr()),
import_node_crypto7=__toESM(require_crypto()),import_client_eks=__toESM(require_client_eks()),import_client_sts=__toESM(require_client_sts()),import_client_ssm=__toESM(require_client_ssm()),
import_client_secrets_manager=__toESM(require_client_secrets_manager()),import_node_util12=__nccwpck_require__(975),http2=__toESM(require_http()),https2=__toESM(require_https()),
import_node_path20=__nccwpck_require__(760),import_client_node=__toESM(require_client_node()),regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,
accountPattern=/^[0-9]{12}$/,repositoryPattern=/^[a-z0-9]+([._/-][a-z0-9]+)*$/,rolePattern=/^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,
accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.exec(arn)?.[1],standard={name:"aws",dnsSuffix:"amazonaws.com",dualStackSuffix:"on.aws"},others=[["cn-",{
name:"aws-cn",dnsSuffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn"}],["us-gov-",{...standard,name:"aws-us-gov"}],["eusc-",{name:"aws-eusc",
dnsSuffix:"amazonaws.eu",dualStackSuffix:"on.amazonwebservices.eu"}],["us-iso-",{name:"aws-iso",dnsSuffix:"c2s.ic.gov",dualStackSuffix:"on.aws.ic.gov"}],["us-is\
ob-",{name:"aws-iso-b",dnsSuffix:"sc2s.sgov.gov",dualStackSuffix:"on.aws.scloud"}],["eu-isoe-",{name:"aws-iso-e",dnsSuffix:"cloud.adc-e.uk",dualStackSuffix:"on.\
cloud-aws.adc-e.uk"}],["us-isof-",{name:"aws-iso-f",dnsSuffix:"csp.hci.ic.gov",dualStackSuffix:"on.aws.hci.ic.gov"}]],partitionOf=region2=>others.find(([prefix])=>region2.
startsWith(prefix))?.[1]??standard,registryHost=/^([0-9]{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/,parseRegistryHost=host=>{let[,account2,region2,suffix]=registryHost.
exec(host)??[];if(account2===void 0||region2===void 0||!regionPattern.test(region2))return;let{dnsSuffix,dualStackSuffix}=partitionOf(region2),expected=host.includes(
".dkr-ecr")?dualStackSuffix:dnsSuffix;return suffix===expected?{account:account2,region:region2}:void 0},systemClock={now:()=>Date.now(),sleep:async(milliseconds,signal)=>{
try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.aborted?signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code2,message,options={}){
super(message,options.cause===void 0?void 0:{cause:options.cause}),this.name="TowlineError",this.code=code2,this.hint=options.hint,this.subject=options.subject,
this.at=options.at,this.problems=options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.
code)),messageOf=error2=>error2 instanceof Error?error2.message:String(error2),lineOf=({message,hint})=>hint===void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,
labels={service:"towline.dev/service",configName:"towline.dev/config-name",hookName:"towline.dev/hook-name",managedBy:"app.kubernetes.io/managed-by"},annotations={
unusedSince:"towline.dev/unused-since",patience:"towline.dev/patience",configVersions:"towline.dev/config-versions",hook:"towline.dev/hook",prune:"towline.dev/p\
rune"},fieldManagerOf=service2=>`towline/${service2}`,escapeHtml=text2=>text2.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text2=>escapeHtml(
text2).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),fenced=(lines,language)=>{let runs=lines.join(`
`).match(/`+/g)??[],fence="`".repeat(Math.max(3,...runs.map(run2=>run2.length+1)));return[`${fence}${language}`,...lines,fence].join(`
`)},codeHtml=text2=>`<code>${text2.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,refOf=object=>({apiVersion:object.apiVersion,kind:object.
kind,name:object.metadata.name,...object.metadata.namespace===void 0?{}:{namespace:object.metadata.namespace}}),describeRef=ref=>`${ref.kind.toLowerCase()}/${ref.
name}`,keyOf=ref=>`${ref.apiVersion.includes("/")?ref.apiVersion.split("/")[0]:""}/${ref.kind}/${ref.namespace??""}/${ref.name}`,protectedKinds=["Namespace","Cu\
stomResourceDefinition","PersistentVolume","PersistentVolumeClaim"],shortest=4,words=/^(?:true|false|null|none)$/i,isMaskable=text2=>text2.trim().length>=shortest&&
!words.test(text2.trim()),maskedTexts=value=>{let lines=value.split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.trim()]),whole=lines.length>1&&isMaskable(value)?
[Buffer.from(value).toString("base64")]:[];return[...new Set([...parts.filter(isMaskable),...whole])]},base64Forms=text2=>{let bytes=Buffer.from(text2);return[0,
1,2].map(skipped=>{let rest=bytes.subarray(skipped);return rest.toString("base64").slice(0,Math.floor(rest.length*8/6))})},shortestBase64=6,formsOf=text2=>[text2,
JSON.stringify(text2).slice(1,-1),encodeURIComponent(text2.toWellFormed()),escapeHtml(text2),escapeMarkdown(text2),codeHtml(text2).slice(6,-7),...base64Forms(text2).
filter(form3=>form3.length>=shortestBase64)],rangesOf=(text2,form3)=>{let ranges=[];for(let start=text2.indexOf(form3);start>=0;start=text2.indexOf(form3,start+
1))ranges.push({start,end:start+form3.length});return ranges},Redactor=class{#forms=new Set;add(value){let added=maskedTexts(value).filter(text2=>!this.#forms.has(
text2));for(let text2 of added)for(let form3 of formsOf(text2))this.#forms.add(form3);return added}redact(text2){let found=[...this.#forms].flatMap(form3=>rangesOf(
text2,form3)),redacted="",done=0,open22;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open22!==void 0&&range.start<open22.end){open22={start:open22.
start,end:Math.max(open22.end,range.end)};continue}open22!==void 0&&(redacted+=`${text2.slice(done,open22.start)}***`,done=open22.end),open22=range}return open22===
void 0?text2:`${redacted}${text2.slice(done,open22.start)}***${text2.slice(open22.end)}`}},number="(0|[1-9]\\d*)",identifiers="[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*",
pattern=new RegExp(`^(?:(.+?)[-/@_])?v?${number}\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`),semanticVersionOf=gitTag=>{let[,scope,
major,minor,patch2,preRelease="",build3=""]=pattern.exec(gitTag)??[];if(major!==void 0)return{scope,numbers:[Number(major),Number(minor),Number(patch2)],preRelease,
build:build3}},compareVersions=(a,b)=>{for(let[index2,value]of a.numbers.entries()){let difference=value-(b.numbers[index2]??0);if(difference!==0)return difference}
return a.preRelease===""||b.preRelease===""?+(b.preRelease!=="")-+(a.preRelease!==""):comparePreReleases(a.preRelease.split("."),b.preRelease.split("."))},comparePreReleases=(a,b)=>{
for(let[index2,left]of a.entries()){let right=b[index2];if(right===void 0)return 1;let difference=compareIdentifiers(left,right);if(difference!==0)return difference}
return a.length-b.length},isNumber=identifier=>/^\d+$/.test(identifier),compareIdentifiers=(a,b)=>isNumber(a)&&isNumber(b)?Number(a)-Number(b):isNumber(a)!==isNumber(
b)?isNumber(a)?-1:1:a===b?0:a<b?-1:1,hints={TAB_AS_INDENT:"Indent with spaces",BAD_INDENT:"Give all keys of one map, and all items of one list, the same indenta\
tion",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of its own, or the value in quotes",BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close th\
e quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"Keep the key on one line, followed by a colon and a space"},hintOf=({code:code2,message})=>message.
startsWith("Flow ")?"Close the bracket that was opened above":hints[code2]??"Correct the YAML here; a colon, bracket or quote nearby is often the reason",syntaxProblems=(errors,placeOf7)=>{
let byLine=new Map,tabs=errors.filter(({code:code2})=>code2==="TAB_AS_INDENT"),counted3=tabs.length>0?tabs:errors;for(let error2 of counted3.toSorted((a,b)=>a.pos[0]-
b.pos[0])){let at=placeOf7(error2.pos[0]);if(byLine.has(at.line))continue;let what=error2.message.includes("call stack")?"nested too deeply":error2.message;byLine.
set(at.line,{message:`This is not YAML: ${what}`,hint:hintOf(error2),at})}return[...byLine.values()]},controlCharacter=/[^\P{Cc}\t\n\r\u0085]/u,conflictMarker=/^<{7} /m,
textProblem=(text2,placeOf7)=>{let conflict2=text2.search(conflictMarker);if(conflict2>=0)return{message:"This is a merge conflict that was committed",hint:"Kee\
p one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>",at:placeOf7(conflict2)};let control=text2.search(controlCharacter);return control<0?void 0:
{message:`This is the control character U+${text2.charCodeAt(control).toString(16).padStart(4,"0").toUpperCase()}, which YAML does not have`,hint:'Remove it, or\
 write it in double quotes, such as "\\u0007"',at:placeOf7(control)}},words2=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes",
"Yes","YES","true","True","TRUE","on","On","ON"].map(word=>[word,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),
prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,
pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,integerOf=text2=>{if(decimal.test(text2))
return Number(text2)+0;let[,sign,digits]=prefixed.exec(text2)??[];if(digits===void 0)return;let value=Number(/^0[0-7]/.test(digits)?`0o${digits}`:digits.toLowerCase());
return sign==="-"?0-value:value},floatOf=text2=>{let value=float.test(text2)?Number(text2):Number.NaN;return Number.isFinite(value)?value:void 0},resolvePlainScalar=text2=>{
let word=words2.get(text2);if(word!==void 0)return word;if(notJson.test(text2))throw new RangeError("is a number that JSON does not have");if(text2.startsWith("\
."))return pointFirst.test(text2)?Number(text2.replaceAll("_","")):text2;if(!/^[-+0-9]/.test(text2))return text2;let plain3=text2.replaceAll("_",""),integer2=integerOf(
plain3);if(integer2===void 0)return floatOf(plain3)??text2;if(!Number.isSafeInteger(integer2))throw new RangeError("is too large to be kept exact as a number");
return integer2},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place4){
this.#place=place4}value(node2){if((0,import_yaml2.isAlias)(node2))return this.#alias(node2);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node2)&&!(0,import_yaml2.isMap)(node2)&&!(0,import_yaml2.isSeq)(node2))return null;
if(node2.anchor!==void 0&&this.#anchors.set(node2.anchor,node2),(0,import_yaml2.isScalar)(node2))return this.#scalar(node2);this.#collectionTag(node2),this.#open.
add(node2);let value=(0,import_yaml2.isMap)(node2)?this.#map(node2):node2.items.map(item=>this.value(item));return this.#open.delete(node2),value}follow(node2){
return(0,import_yaml2.isAlias)(node2)?this.#targets.get(node2):node2}pairOf(map2,key2){return map2.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.
key)===key2)??mergedMaps(map2,node2=>this.follow(node2)).flatMap(m=>this.pairOf(m,key2)??[])[0]}#reject(node2,message,hint){this.#aliasDepth>0||this.problems.push(
{message,hint,at:this.#place(node2)})}#alias(alias){let target2=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target2===void 0||this.#open.has(target2)){
let what=target2===void 0?"has no anchor before it in its document":"stands inside what it refers to";return this.#reject(alias,`This alias ${what}`,"Refer to a\
n anchor (&name) that ends above it; a value that begins with * stands in quotes"),null}this.#targets.set(alias,target2),this.#aliasDepth++;let value=this.value(
target2);return this.#aliasDepth--,value}#scalar(node2){let text2=String(node2.value??"");try{return node2.tag===void 0?node2.type==="PLAIN"?resolvePlainScalar(
text2):text2:this.#tagged(node2,shortTag(node2.tag),text2)}catch(error2){return this.#reject(node2,`This value ${messageOf(error2)}`,"Write it in quotes"),text2}}#tagged(node2,tag,text2){
if(["!","!!str","!!timestamp"].includes(tag))return text2;let isOfType=typeTests.get(tag),value=resolvePlainScalar(text2);if(isOfType?.(value))return value;let message=isOfType?
`This value is not of type ${tag}`:`YAML tag ${tag} is not supported`;return this.#reject(node2,message,"Remove the tag and write the value plainly"),text2}#collectionTag(node2){
node2.tag===void 0||["!!map","!!seq"].includes(shortTag(node2.tag))||this.#reject(node2,`YAML tag ${shortTag(node2.tag)} is not supported`,"Remove the tag")}#map(map2){
let entries=new Map,keys=new Map;for(let pair of map2.items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key2=this.#key(pair.key),first=keys.
get(key2);first!==void 0&&this.#reject(pair.key,`Key "${key2}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key2,pair.
key),entries.set(key2,this.value(pair.value))}return Object.fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(
value)?value:[value];for(let source2 of sources.toReversed()){if(typeof source2!="object"||source2===null||Array.isArray(source2)){this.#reject(pair.value,'"<<"\
 merges maps only','Give it an alias of a map, such as "*base"');continue}for(let[key2,merged3]of Object.entries(source2))ownKeys.has(key2)&&this.#reject(pair.key,
`"<<" also sets "${key2}", which stands above it`,'Put "<<" first in its map'),entries.set(key2,merged3)}}#keyText(node2){let key2=this.follow(node2);if(!(0,import_yaml2.isScalar)(
key2))return;let text2=String(key2.value??"");try{return String(key2.type==="PLAIN"&&key2.tag===void 0?resolvePlainScalar(text2):text2)}catch{return text2}}#key(node2){
let value=this.value(node2),plain3=typeof value=="number"&&!isPlainNumber(value);return(0,import_yaml2.isMap)(node2)&&node2.flow===!0?this.#reject(node2,'This i\
s no YAML value: "{{" begins a template, which only Helm renders',"Write what is meant, or make the folder a Helm chart, with a Chart.yaml"):(value===null||typeof value==
"object"||plain3)&&this.#reject(node2,"This key is neither text nor a plain number","Write the key in quotes"),String(value)}},typeTests=new Map([["!!int",Number.
isInteger],["!!float",value=>typeof value=="number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,
"!!"),isPlainNumber=value=>Number.isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=1e-4&&Math.abs(value)<1e6,isMergeKey=key2=>(0,import_yaml2.isScalar)(
key2)&&key2.value===mergeKey&&key2.type==="PLAIN"&&key2.tag===void 0,mergedMaps=(map2,follow3)=>map2.items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow3(
pair.value)).flatMap(source2=>(0,import_yaml2.isSeq)(source2)?source2.items.map(follow3):[source2]).filter(source2=>(0,import_yaml2.isMap)(source2)),parserOptions={
schema:"failsafe",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"error"},parseYaml=(text2,file)=>{let lines=new import_yaml.LineCounter,place4=offset=>{
let{line,col}=lines.linePos(offset);return{file,line,column:col}};try{let unreadable2=textProblem(text2,offsetPlace(text2,file));if(unreadable2!==void 0)return{
documents:[],problems:[unreadable2]};let read5=[...(0,import_yaml.parseAllDocuments)(text2,{...parserOptions,lineCounter:lines})].map(document=>document.errors.
length>0?{document:[],problems:syntaxProblems(document.errors,place4)}:readDocument(document,place4));return{documents:read5.flatMap(({document})=>document),problems:read5.
flatMap(({problems})=>problems)}}catch(error2){return{documents:[],problems:[tooMuch(error2,place4(0))]}}},offsetPlace=(text2,file)=>offset=>{let lines=text2.slice(
0,offset).split(`
`);return{file,line:lines.length,column:(lines.at(-1)?.length??0)+1}},tooMuch=(error2,at)=>({message:`This file cannot be read: ${messageOf(error2).includes("ca\
ll stack")?"the values are nested too deeply":messageOf(error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed,placeOf7)=>{let place4=node2=>placeOf7(
node2?.range?.[0]??parsed.range[0]),reader=new DocumentReader(place4);return{document:[{value:reader.value(parsed.contents),at:place4(parsed.contents),positionOf:path22=>place4(
reader.follow(walk(reader,parsed.contents,path22).value)),keyPositionOf:path22=>place4(walk(reader,parsed.contents,path22).key)}],problems:reader.problems}},walk=(reader,root,path22)=>{
let at={key:root,value:root};for(let step3 of path22){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(parent)?reader.pairOf(parent,String(step3)):
void 0,item=(0,import_yaml.isSeq)(parent)?parent.items[Number(step3)]:void 0;if(pair===void 0&&item===void 0)return at;at=pair===void 0?{key:item,value:item}:{key:pair.
key,value:pair.value}}return at},readCredentials=input=>input.oneOf("credentials",["oidc","runner"],"oidc"),checkedOutCommit=folder=>{let head=(0,import_node_path.join)(
folder,".git","HEAD");if(!(0,import_node_fs.existsSync)(head))return;let text2=(0,import_node_fs.readFileSync)(head,"utf8").trim(),branch2=(0,import_node_path.join)(
folder,".git",text2.replace(/^ref: /,""));return text2.startsWith("ref: ")?(0,import_node_fs.existsSync)(branch2)?(0,import_node_fs.readFileSync)(branch2,"utf8").
trim():void 0:text2},requireCommit=(checkedOut2,expected)=>{let{repository:repository2,commit,path:path22,output}=expected;if(checkedOut2===void 0||checkedOut2===
commit)return;let place4=path22==="."?"The workspace":path22;throw new TowlineError("input-invalid",`${place4} is at commit ${checkedOut2.slice(0,7)}, but the p\
lan names ${commit.slice(0,7)} of ${repository2}`,{hint:`Give actions/checkout of ${repository2} in this job the "ref:" that the plan names (its output ${output}\
)`})},parallelMax=4,named=(log,service2)=>({...log,debug:message=>log.debug(`${service2}: ${message}`),info:message=>log.info(message.replaceAll(/^/gm,`${service2}\
 │ `)),notice:(message,at)=>log.notice(`${service2}: ${message}`,at),warning:(message,at)=>log.warning(`${service2}: ${message}`,at),error:(message,at)=>log.error(
`${service2}: ${message}`,at),group:(_,body)=>body()}),problemOf=(service2,error2)=>{let{hint,at}=isTowlineError(error2)?error2:{};return{message:`${service2}: ${messageOf(
error2)}`,hint,at}},eachService=async(services2,nameOf5,log,work)=>{let[only2,second]=services2;if(only2!==void 0&&second===void 0)return[await work(only2,log)];
let results=[],failures2=new Map,queue=services2.entries(),worker=async()=>{for(let[index2,service2]of queue){let name2=nameOf5(service2);try{results[index2]=await work(
service2,named(log,name2))}catch(error2){failures2.set(name2,error2)}}};if(await Promise.all(Array.from({length:parallelMax},worker)),failures2.size>0)throw failureOf(
failures2,services2.length);return results},failureOf=(failures2,total)=>{let[first]=failures2.values(),code2=isTowlineError(first)?first.code:"internal",problems=[
...failures2].map(([service2,error2])=>problemOf(service2,error2));return new TowlineError(code2,`${failures2.size} of ${total} services failed`,{problems,cause:problems.
map(lineOf).join("; ")})},pem=/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----/,appId=/^\s*app-id:[ \t]*(\S+)[ \t]*\r?\n/,credentialOf=secret2=>{
let key2=pem.exec(secret2)?.[0];if(key2===void 0)return{kind:"token",token:secret2.trim()};let lines=`${key2.replaceAll(`\r
`,`
`)}
`,id=appId.exec(secret2)?.[1];return id===void 0?{kind:"deploy-key",key:lines}:{kind:"app",id,key:lines}},encode=value=>Buffer.from(JSON.stringify(value)).toString(
"base64url"),appJwt=({id,key:key2},now)=>{let seconds2=Math.floor(now/1e3),claims={iat:seconds2-60,exp:seconds2+540,iss:id},body=`${encode({alg:"RS256",typ:"JWT"})}\
.${encode(claims)}`;try{return`${body}.${(0,import_node_crypto.createSign)("RSA-SHA256").update(body).sign(key2,"base64url")}`}catch(cause){throw new TowlineError(
"input-invalid",`The private key of App ${id} in config-token cannot be used: ${messageOf(cause)}`,{cause,hint:"Make a new private key on the App's page, and st\
ore the whole file below the line app-id"})}},installationToken=async({id},repository2,request)=>{try{let asked2={repository:repository2,what:`installation of A\
pp ${id} in ${repository2}`},url=`/app/installations/${(await request({...asked2,path:"/installation"})).id}/access_tokens`;return(await request({...asked2,method:"\
POST",url,path:"",body:{permissions:{contents:"read"}}})).token}catch(cause){throw isTowlineError(cause,"github-not-found","github-denied")?new TowlineError("gi\
thub-denied",`GitHub App ${id} cannot read ${repository2}: ${cause.message}`,{cause,hint:`Install the App for ${repository2} with the permission "Contents: read\
", and check app-id and key in config-token`}):cause}},statusOf=error2=>typeof error2=="object"&&error2!==null&&"status"in error2&&typeof error2.status=="number"?
error2.status:void 0,failure=({what,permission},error2)=>{let status=statusOf(error2);return status===404?new TowlineError("github-not-found",`GitHub has no ${what}\
, or this token may not read it`,{cause:error2,hint:'For a private repository pass a token that can read it as the secret "config-token"'}):status===422?new TowlineError(
"github-not-found",`GitHub has no ${what}`,{cause:error2,hint:"Correct the name of the branch, tag or commit"}):status===409?new TowlineError("github-not-found",
`GitHub has no commit in ${what}: the repository is empty`,{cause:error2,hint:"Push a first commit to it, or name another repository"}):status===401?new TowlineError(
"github-denied",`GitHub does not accept the token that is to read ${what}`,{cause:error2,hint:`It has expired or was revoked: renew the secret that is passed as\
 "config-token" (input token for the service's own repository)`}):status===403?new TowlineError("github-denied",`GitHub refused access to ${what}: ${messageOf(error2)}`,
{cause:error2,hint:permission===void 0?'Grant "contents: read", or pass a token that can read it as the secret "config-token"':`Add the line "${permission}" und\
er "permissions:" of this job, and of the job that calls its workflow`}):new TowlineError("github-failed",`GitHub did not answer for ${what}: ${messageOf(error2)}`,
{cause:error2,hint:"Run the job again; see githubstatus.com if it persists"})},fetchBy=http22=>async(url,{method="GET",headers,body=null})=>{let answer=await http22.
request(method,url,body,headers),text2=await answer.readBody(),{message}=answer;return{status:message.statusCode??0,url,headers:new Map(Object.entries(message.headers).
map(([name2,value])=>[name2,String(value)])),text:async()=>text2,json:async()=>JSON.parse(text2),arrayBuffer:async()=>new TextEncoder().encode(text2).buffer}},askBy=tokenFor=>{
let http22=new import_http_client2.HttpClient("towline",[],{allowRetries:!0,maxRetries:3,keepAlive:!0}),fetch=fetchBy(http22);return async question=>{let{method="\
GET",repository:repository2,path:path22,url=`/repos/${repository2}${path22}`,accept,body}=question,{getOctokit}={getOctokit:import_github.getOctokit},token=await tokenFor(
repository2);try{let octokit=getOctokit(token,{request:{fetch}}),headers=accept===void 0?{}:{headers:{accept}};return(await octokit.request(`${method} ${url}`,{
...headers,...body})).data}catch(error2){throw failure(question,error2)}}},appTokens=(app,log)=>{let made=new Map,make=async repository2=>{let{appJwt:appJwt2,installationToken:installationToken2}={
appJwt,installationToken},jwt=appJwt2(app,Date.now());log?.mask(jwt);let token=await installationToken2(app,repository2,askBy(async()=>jwt));return log?.mask(token),
token};return async repository2=>{let owner=repository2.split("/")[0]??"",token=made.get(owner)??make(repository2);return made.set(owner,token),await token}},tokensBy=({
repository:own2,token,configToken},log)=>{let credential=configToken===void 0?void 0:credentialOf(configToken);if(credential?.kind==="app"){let ofApp=appTokens(
credential,log);return async repository2=>repository2===own2?token:await ofApp(repository2)}let other=credential?.kind==="token"?credential.token:token;return async repository2=>repository2===
own2?token:other},requestBy=(tokens,log)=>askBy(tokensBy(tokens,log)),knownHosts=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9o\
kWi0dh2l9GKJl
`,helper=`!f() { test "$1" = get && printf 'username=x-access-token\\npassword=%s\\n' "$TOWLINE_GIT_PASSWORD"; }; f`,settings=[["core.hooksPath","/dev/null"],["\
credential.helper",""],["credential.helper",helper],["advice.detachedHead","false"]],withSettings=env=>{let before=Number(env.GIT_CONFIG_COUNT??0),more=settings.
flatMap(([key2,value],index2)=>[[`GIT_CONFIG_KEY_${before+index2}`,key2],[`GIT_CONFIG_VALUE_${before+index2}`,value]]);return{...env,...Object.fromEntries(more),
GIT_CONFIG_COUNT:`${before+settings.length}`}},ofTheJob=/^(ACTIONS_|INPUT_|STATE_)/,sshCommand=(server,folder)=>{let known=new URL(server).host==="github.com"?`\
-o UserKnownHostsFile='${(0,import_node_path3.join)(folder,"hosts")}'`:"";return`ssh -i '${(0,import_node_path3.join)(folder,"key")}' -o IdentitiesOnly=yes -o S\
trictHostKeyChecking=yes -o BatchMode=yes ${known}`},runGit=async({server,credential},args,{exec:exec2,env,signal,tempDirectory})=>{let folder=await(0,import_promises2.mkdtemp)(
(0,import_node_path3.join)(tempDirectory,"towline-git-"));try{let own2=Object.fromEntries(Object.entries(env).filter(([name2])=>!ofTheJob.test(name2))),base={...withSettings(
own2),GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"};return credential.kind==="token"?await exec2("git",args,{env:{...base,TOWLINE_GIT_PASSWORD:credential.token},signal}):
(await(0,import_promises2.writeFile)((0,import_node_path3.join)(folder,"key"),credential.key,{mode:384}),await(0,import_promises2.writeFile)((0,import_node_path3.join)(
folder,"hosts"),knownHosts),await exec2("git",args,{env:{...base,GIT_SSH_COMMAND:sshCommand(server,folder)},signal}))}finally{await(0,import_promises2.rm)(folder,
{recursive:!0,force:!0})}},addressOf=({server,repository:repository2,credential})=>credential.kind==="token"?`${server}/${repository2}.git`:`ssh://git@${new URL(
server).host}/${repository2}.git`,passes=/Could not resolve host|Connection (?:timed out|reset|refused)|early EOF|HTTP 5\d\d|hung up|error: 5\d\d/i,attempts=3,pauseMilliseconds=1e3,
askRemote=async(place4,args,ports)=>{for(let attempt=1;;attempt+=1){let{exitCode,stdout,stderr}=await runGit(place4,args(addressOf(place4)),ports);if(exitCode===
0)return stdout;if(attempt===attempts||!passes.test(stderr))throw refusal(place4,stderr);await(0,import_promises3.setTimeout)(pauseMilliseconds,void 0,{signal:ports.
signal})}},refusal=({repository:repository2,credential},stderr)=>{let said=stderr.trim().split(`
`).at(-1)??"",what=credential.kind==="token"?"token":"deploy key";return/not our ref|couldn't find remote ref/.test(stderr)?new TowlineError("github-not-found",
`${repository2} no longer has the commit that was planned (${said})`,{hint:"It was removed by a force push: start a new run"}):/not found|could not read Username|Authentication failed|Permission denied|403|correct access rights/i.
test(stderr)?new TowlineError("github-denied",`GitHub does not let the ${what} read ${repository2} (${said})`,{hint:`Give the secret config-token a ${what} that\
 can read ${repository2}; a deploy key reads one repository only`}):new TowlineError("github-failed",`git could not fetch ${repository2}: ${said}`,{hint:"Run th\
e job again; see githubstatus.com if it persists"})},fetchCommit=async(place4,commit,ports)=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path3.join)(
ports.tempDirectory,"towline-repository-")),inFolder=["-C",folder];await runGit(place4,["init","--quiet",folder],ports),await askRemote(place4,address=>[...inFolder,
"fetch","--quiet","--no-tags","--depth=1",address,commit],ports);let{exitCode,stderr}=await runGit(place4,[...inFolder,"checkout","--quiet","--detach",commit],ports);
if(exitCode===0)return folder;throw new TowlineError("github-failed",`git could not check out ${place4.repository}: ${stderr.trim()}`)},resolveRemote=async(place4,ref,ports)=>{
let wanted=ref===void 0?["HEAD"]:[`refs/${ref}`,`refs/heads/${ref}`,`refs/tags/${ref}^{}`,`refs/tags/${ref}`],lines=(await askRemote(place4,address=>["ls-remote",
"--symref",address,...wanted],ports)).split(`
`).map(line=>line.split("	")),commits=new Map(lines.flatMap(([value="",name2=""])=>/^[0-9a-f]{40}$/.test(value)?[[name2,value]]:[])),commit=wanted.map(name2=>commits.
get(name2)).find(found=>found!==void 0);if(commit===void 0)return;let branch2=lines.flatMap(([value=""])=>/^ref: refs\/heads\/(.+)$/.exec(value)?.[1]??[])[0];return{
commit,...ref===void 0&&branch2!==void 0?{branch:branch2}:{}}},serverOf=env=>env.GITHUB_SERVER_URL||"https://github.com",fetchRepository=async({repository:repository2,
commit},tokens,kit)=>{let{exec:exec2,env,signal,run:run2,log}=kit,given2=tokens.configToken===void 0?void 0:credentialOf(tokens.configToken),credential=given2?.
kind==="deploy-key"&&repository2!==tokens.repository?given2:{kind:"token",token:await tokensBy(tokens,log)(repository2)},place4={server:serverOf(env),repository:repository2,
credential};return await fetchCommit(place4,commit,{exec:exec2,env,signal,tempDirectory:run2.tempDirectory})},folderFinder=(inputs,kit)=>{let fetched=fetching(inputs,
kit);return async({manifests:manifests2,config:config2})=>{let{plan,path:path22}=inputs,{repository:repository2,commit}=plan,own2=(0,import_node_path2.join)(kit.
run.workspace,path22);requireCommit(checkedOutCommit(own2),{repository:repository2,commit,path:path22,output:"commit"});let[root,place4]=await Promise.all([manifests2.
from===void 0?own2:fetched(manifests2.from),config2&&configPlace(config2,own2,inputs,{fetched,kit})]);return{manifests:root,config:place4}}},fetching=({plan,token,
configToken},kit)=>{let started=new Map,tokens={repository:plan.repository,token,configToken};return async pinned2=>{let key2=`${pinned2.repository}@${pinned2.commit}`,
folder=started.get(key2)??fetchRepository(pinned2,tokens,kit);return started.set(key2,folder),await folder}},configPlace=async({from,path:path22},own2,{configPath},{
fetched,kit})=>{if(from===void 0)return{root:own2,path:path22};let label=`${from.repository}@${from.commit.slice(0,7)}`;return configPath===void 0?{root:await fetched(
from),path:path22,label}:{root:checkedOut(from,configPath,kit.run.workspace),path:path22,label}},checkedOut=({repository:repository2,commit},path22,workspace)=>{
let root=(0,import_node_path2.join)(workspace,path22);if(!(0,import_node_fs2.existsSync)(root))throw new TowlineError("input-invalid",`${repository2} is not che\
cked out at ${path22}`,{hint:"Leave config-path out, and it is fetched; or add a step before this one that checks it out there, at the plan's output config-comm\
it"});return requireCommit(checkedOutCommit(root),{repository:repository2,commit,path:path22,output:"config-commit"}),root},pageSize=100,orMissing=async answer=>{
try{return await answer}catch(error2){if(isTowlineError(error2,"github-not-found"))return;throw error2}},branchesBy=request=>async(repository2,prefix)=>{let what=`\
list of the branches of ${repository2}`,place4=["heads",...prefix.split("/")].map(encodeURIComponent).join("/"),found=new Set;for(let page=1;;page+=1){let path22=`\
/git/matching-refs/${place4}?per_page=${pageSize}&page=${page}`,refs2=await request({repository:repository2,what,path:path22}),before=found.size;for(let{ref}of refs2)
found.add(ref.replace(/^refs\/heads\//,""));if(refs2.length!==pageSize||found.size===before)return[...found]}},containsBy=request=>async(repository2,branch2,commit)=>{
let what=`comparison of ${commit.slice(0,7)} with branch ${branch2} of ${repository2}`,path22=`/compare/${encodeURIComponent(`${branch2}...${commit}`)}?per_page\
=1`,answer=await orMissing(request({repository:repository2,what,path:path22}));if(answer!==void 0)return["behind","identical"].includes(answer.status)},environmentsBy=request=>{
let permission="actions: read",lists=new Map,listOf=repository2=>{let what=`the environments of ${repository2}`,path22=`/environments?per_page=${pageSize}`,list3=lists.
get(repository2)??orMissing(request({repository:repository2,what,path:path22,permission}));return lists.set(repository2,list3),list3},isMissing2=async(repository2,name2)=>{
let what=`environment "${name2}" of ${repository2}`,path22=`/environments/${encodeURIComponent(name2)}`;return await orMissing(request({repository:repository2,what,
path:path22,permission}))===void 0};return{expectEnvironments:repository2=>{listOf(repository2).catch(()=>{})},missingEnvironments:async(repository2,names2)=>{let list3=await listOf(
repository2),known=new Set(list3?.environments.map(({name:name2})=>name2.toLowerCase())),unseen2=names2.filter(name2=>!known.has(name2.toLowerCase()));if((list3?.
total_count??0)<=known.size)return unseen2;let missed=await Promise.all(unseen2.map(name2=>isMissing2(repository2,name2)));return unseen2.filter((_,index2)=>missed[index2])}}},
questionsBy=request=>({branches:branchesBy(request),contains:containsBy(request),...environmentsBy(request)}),gitReader=(credential,kit)=>{let{exec:exec2,env,signal,
run:run2}=kit,ports={exec:exec2,env,signal,tempDirectory:run2.tempDirectory},placeOf7=repository2=>({server:serverOf(env),repository:repository2,credential}),fetched=new Map,
folderOf=async(repository2,commit)=>{let{fetchCommit:fetchCommit2}={fetchCommit},key2=`${repository2}@${commit}`,folder=fetched.get(key2)??fetchCommit2(placeOf7(
repository2),commit,ports);return fetched.set(key2,folder),await folder};return{resolve:async(repository2,ref)=>{let{resolveRemote:resolveRemote2}={resolveRemote},
found=await resolveRemote2(placeOf7(repository2),ref,ports);if(found!==void 0)return found;throw new TowlineError("github-not-found",`GitHub has no ref "${ref??
"HEAD"}" in ${repository2}`,{hint:"Correct the name of the branch, tag or commit"})},read:async(repository2,path22,commit)=>{let args=["-C",await folderOf(repository2,
commit),"cat-file","blob",`${commit}:${path22}`],{exitCode,stdout}=await exec2("git",args,{env,signal});return exitCode===0?stdout:void 0}}},runContextOf=env=>{
let text2=name2=>env[name2]??"",repository2=text2("GITHUB_REPOSITORY");return{repository:repository2,commit:text2("GITHUB_SHA"),ref:text2("GITHUB_REF"),actor:text2(
"GITHUB_ACTOR"),runId:text2("GITHUB_RUN_ID"),attempt:Number(text2("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text2("GITHUB_SERVER_URL")}/${repository2}/actions/runs/${text2(
"GITHUB_RUN_ID")}`,workspace:text2("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text2("RUNNER_TEMP")||"/tmp"}},textOf=data=>data instanceof ArrayBuffer?new TextDecoder().
decode(data):typeof data=="string"?data:void 0,resolveBy=request=>async(repository2,ref)=>{let data=await request({repository:repository2,what:ref===void 0?`rep\
ository ${repository2}`:`${describeRef2(ref)} in ${repository2}`,path:`/commits/${encodeURIComponent(ref??"HEAD")}`,accept:"application/vnd.github.sha"});return{
commit:textOf(data)??""}},describeRef2=ref=>ref.startsWith("heads/")?`branch "${ref.slice(6)}"`:`ref "${ref}"`,readBy=request=>async(repository2,path22,commit)=>{
let place4=`${path22} in ${repository2} at ${commit.slice(0,7)}`,location=path22.split("/").map(encodeURIComponent).join("/"),data=await request({repository:repository2,
what:`file ${place4}`,path:`/contents/${location}?ref=${commit}`,accept:"application/vnd.github.raw+json"}).catch(error2=>{if(!isTowlineError(error2,"github-not\
-found"))throw error2}),text2=textOf(data);if(text2!==void 0||data===void 0)return text2;throw new TowlineError("github-not-found",`${place4} is a folder, not a\
 file`,{hint:"Put a file there, or name another one"})},gitHubReader=(tokens,kit)=>{let request=requestBy(tokens,kit.log),byApi={resolve:resolveBy(request),read:readBy(
request),...questionsBy(request)},credential=tokens.configToken===void 0?void 0:credentialOf(tokens.configToken);if(credential?.kind!=="deploy-key")return byApi;
let byGit=gitReader(credential,kit),readerOf=repository2=>repository2===tokens.repository?byApi:byGit;return{...byApi,resolve:(repository2,ref)=>readerOf(repository2).
resolve(repository2,ref),read:(repository2,path22,commit)=>readerOf(repository2).read(repository2,path22,commit)}},InputReader=class{#source;#problems=[];constructor(source2){
this.#source=source2}get problems(){return this.#problems}reject(message,hint){this.#problems.push({message,hint})}text(name2){let value=this.#source(name2).trim();
return value===""?void 0:value}required(name2){let value=this.text(name2);return value===void 0&&this.reject(`Input ${name2} is missing`,`Add "${name2}:" under \
"with:" of this step`),value??""}matching(name2,pattern3,form3){let value=this.text(name2);return value!==void 0&&!pattern3.test(value)&&this.reject(`Input ${name2}\
 is "${value}"`,`It must be ${form3}`),value}oneOf(name2,values,fallback){let value=this.text(name2)??fallback,known=values.find(candidate=>candidate===value);return known===
void 0&&this.reject(`Input ${name2} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name2,fallback){let value=this.text(name2)?.toLowerCase();
return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name2} is "${value}"`,"It must be true or false"),value==="true")}integer(name2,range){
let text2=this.text(name2),value=text2===void 0?range.fallback:Number(text2);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`In\
put ${name2} is "${text2}"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name2){return this.#source(name2).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name2){return this.lines(name2).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name2){
let entries=this.lines(name2).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name2} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name2,accept){let text2=this.text(name2);if(text2!==void 0){try{let value=JSON.
parse(text2);if(accept(value))return value}catch{}this.reject(`Input ${name2} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source2,build3)=>{
let reader=new InputReader(source2),inputs=build3(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},place=at=>at===void 0?{}:
{file:at.file,startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text2=>masked.redact(text2),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text2 of masked.add(value))setSecret(text2)},redact},actionExec=async(command,args,options={})=>{options.signal?.
throwIfAborted();let run2=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.
input===void 0?void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(
cause=>{throw new TowlineError("command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run2,aborted(options.signal)])},
aborted=signal=>new Promise((_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){
log.error(`Towline itself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:
String(error2));return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(
error2.cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience2=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'\
Add "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience2)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name2,value])=>value===void 0?[]:[[name2,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build3=>parseInputs(name2=>getInput(name2,{trimWhitespace:!1}),build3),output:(name2,value)=>setOutput(
name2,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},fieldsOf=entry=>entry.fieldsV1??{},own=(tree,key2)=>Object.hasOwn(tree,key2)?tree[key2]:void 0,hasField=(tree,[key2,...rest])=>{if(key2===void 0)
return!0;let child2=own(tree,key2);return child2!==void 0&&hasField(child2,rest)},leavesOf=(tree,path22=[])=>Object.entries(tree).flatMap(([key2,child2])=>{if(key2===
".")return[];let here=[...path22,key2];return Object.keys(child2).length===0?[here]:leavesOf(child2,here)}),union=(a,b)=>{let merged3={...a};for(let[key2,child2]of Object.
entries(b))merged3[key2]=union(own(merged3,key2)??{},child2);return merged3},without=(tree,[key2,...rest])=>{let child2=key2===void 0?void 0:own(tree,key2);if(key2===
void 0||child2===void 0)return tree;let{[key2]:_,...others2}=tree;if(rest.length===0)return others2;let left=without(child2,rest);return Object.keys(left).every(
name2=>name2===".")&&Object.keys(child2).length>0?others2:{...others2,[key2]:left}},only=path22=>path22.reduceRight((tree,key2)=>({[key2]:tree}),{}),itemName=key2=>{
try{let value=JSON.parse(key2.slice(2));return(typeof value=="object"&&value!==null?Object.values(value):[value]).join("/")}catch{return key2.slice(2)}},fieldText=path22=>path22.
reduce((text2,key2)=>key2.startsWith("f:")?text2===""?key2.slice(2):`${text2}.${key2.slice(2)}`:`${text2}[${itemName(key2)}]`,""),isSame=(a,b)=>a.manager===b.manager&&
a.operation===b.operation&&a.subresource===b.subresource&&a.apiVersion===b.apiVersion,isApplierOf=(entry,manager)=>entry.manager===manager&&entry.operation==="A\
pply"&&entry.subresource===void 0,lossesOf=(live,dryRun,manager)=>{let after=dryRun.metadata.managedFields??[];return(live.metadata.managedFields??[]).filter(entry=>!isApplierOf(
entry,manager)&&entry.subresource!=="status").map(entry=>{let kept=after.filter(other=>isSame(entry,other)).map(fieldsOf),fields2=leavesOf(fieldsOf(entry)).filter(
path22=>!kept.some(tree=>hasField(tree,path22)));return{manager:entry.manager,subresource:entry.subresource,fields:fields2}}).filter(({fields:fields2})=>fields2.
length>0)},tools=[{tool:"Argo CD",marks:["argocd.argoproj.io/tracking-id","argocd.argoproj.io/installation-id"],managers:["argocd-controller","argocd-applicatio\
n-controller"],adopt:`Take it out of its Application ("argocd app delete <app> --cascade=false", or remove it from the app's repository with pruning off), then \
remove the argocd.argoproj.io annotations`},{tool:"Flux",marks:["kustomize.toolkit.fluxcd.io/name","helm.toolkit.fluxcd.io/name"],managers:["kustomize-controlle\
r","helm-controller"],adopt:'Set "prune: false" and remove it from the Kustomization or HelmRelease, then remove the toolkit.fluxcd.io labels'},{tool:"Helm",marks:[
"meta.helm.sh/release-name"],managers:["helm"],adopt:'Have Helm forget the release ("kubectl delete secret --selector owner=helm,name=<release>" in its namespac\
e; "helm uninstall" would delete the object), then remove the meta.helm.sh annotations'}],markOf=({metadata},{marks:marks2})=>marks2.map(mark=>metadata.annotations?.[mark]??
metadata.labels?.[mark]).find(mark=>mark!==void 0),toolManagers=tools.flatMap(({managers})=>managers),wasManaged=({metadata},{tool,managers})=>metadata.labels?.[labels.
managedBy]===tool||(metadata.managedFields??[]).some(({manager,subresource})=>subresource===void 0&&managers.includes(manager)),labelCommand=(object,service2)=>{
let{namespace:namespace2}=object.metadata;return`kubectl label ${namespace2===void 0?"":`--namespace ${namespace2} `}${describeRef(refOf(object))} ${labels.service}\
=${service2} --overwrite`},toolOwner=(object,service2)=>{let isOurs=object.metadata.labels?.[labels.service]===service2;for(let tool of tools){let mark=markOf(object,
tool);if(!(mark===void 0&&(isOurs||!wasManaged(object,tool))))return{name:mark===void 0?tool.tool:`${tool.tool} ("${mark}")`,adopt:`${tool.adopt}, and run "${labelCommand(
object,service2)}"`}}},serviceOwner=(object,service2)=>{let owner=object.metadata.labels?.[labels.service];if(owner===void 0||owner===service2)return;let adopt2=`\
Rename the object in this service's manifests, or take it out of ${owner}'s and run "${labelCommand(object,service2)}"`;return{name:`service "${owner}"`,adopt:adopt2}},
ownerOf=(object,service2)=>serviceOwner(object,service2)??toolOwner(object,service2),refuseForeign=(live,service2)=>{let owner=ownerOf(live,service2);if(owner===
void 0)return;let ref=refOf(live),where2=ref.namespace===void 0?"":` in namespace "${ref.namespace}"`;throw new TowlineError("ownership-refused",`${describeRef(
ref)}${where2} belongs to ${owner.name}`,{hint:owner.adopt})},attempts2=5,isKubectl=manager=>manager==="kubectl"||manager.startsWith("kubectl-"),isLeftOver=(manager,{
metadata},ours)=>toolManagers.includes(manager)&&ours===fieldManagerOf(metadata.labels?.[labels.service]??""),yields=(manager,live,ours)=>manager===ours||isKubectl(
manager)||manager===unrecorded||manager.startsWith(`${ours}/`)||isLeftOver(manager,live,ours),marks=["kubectl-label","kubectl-annotate"],unrecorded="before-firs\
t-apply",isAdopted=(entry,live,ours)=>entry.subresource===void 0&&!marks.includes(entry.manager)&&(isKubectl(entry.manager)||entry.manager===unrecorded||isLeftOver(
entry.manager,live,ours)||isOwnUpdate(entry,ours)),isOwnUpdate=(entry,ours)=>entry.manager===ours&&entry.operation==="Update"&&entry.subresource===void 0,adoptableManagers=(live,ours)=>[
...new Set((live.metadata.managedFields??[]).filter(entry=>isAdopted(entry,live,ours)).map(entry=>entry.manager))],restartedAt=["f:spec","f:template","f:metadat\
a","f:annotations","f:kubectl.kubernetes.io/restartedAt"],replicas=["f:spec","f:replicas"],paused=["f:spec","f:paused"],keptBack=({spec})=>[restartedAt,["f:stat\
us"],...spec?.replicas===void 0?[replicas]:[],...spec?.paused===void 0?[paused]:[]],split=(tree,kept)=>{let present=kept.filter(path22=>hasField(tree,path22));return{
taken:present.reduce(without,tree),left:present.map(only).reduce(union,{})}},adoptedFields=(live,desired,ours)=>{let entries=live.metadata.managedFields??[],{apiVersion}=desired,
kept=keptBack(desired),fieldsV1=entries.filter(entry=>isApplierOf(entry,ours)).map(fieldsOf).reduce(union,{}),others2=entries.flatMap(entry=>{if(isApplierOf(entry,
ours))return[];if(!isAdopted(entry,live,ours)||entry.apiVersion!==apiVersion)return[entry];let{taken,left}=split(fieldsOf(entry),kept);return fieldsV1=union(fieldsV1,
taken),Object.keys(left).length===0?[]:[{...entry,fieldsV1:left}]});return[{manager:ours,operation:"Apply",apiVersion,fieldsType:"FieldsV1",fieldsV1},...others2]},
adopt=async(cluster,ref,desired,ours)=>{for(let attempt=1;;attempt++){let live=await cluster.get(ref);if(live===void 0||adoptableManagers(live,ours).length===0)
return;let patch2=[{op:"replace",path:"/metadata/managedFields",value:adoptedFields(live,desired,ours)},{op:"replace",path:"/metadata/resourceVersion",value:live.
metadata.resourceVersion}];try{await cluster.patch(ref,patch2,{type:"json",manager:ours});return}catch(error2){if(!isTowlineError(error2,"kube-conflict")||attempt===
attempts2)throw error2}}},mapBounded=async(items,map2)=>{let results=[],failures2=[],next=0,work=async()=>{for(;next<items.length&&failures2.length===0;){let index2=next++;
try{results[index2]=await map2(items[index2])}catch(error2){failures2.push(error2)}}};if(await Promise.all(Array.from({length:Math.min(8,items.length)},work)),failures2.
length>0)throw failures2[0];return results},stages=[["Namespace"],["CustomResourceDefinition"],["PriorityClass","StorageClass","RuntimeClass","IngressClass"],["\
ResourceQuota","LimitRange","NetworkPolicy"],["ServiceAccount","ClusterRole","Role"],["ClusterRoleBinding","RoleBinding"],["ConfigMap","Secret","PersistentVolum\
e"],["PersistentVolumeClaim"],["Service"],["*"],["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController","Pod","Job","CronJob"],["PodDisrupt\
ionBudget","HorizontalPodAutoscaler","Ingress"],["APIService","MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]],stageOf=kind=>{let known=stages.
findIndex(kinds2=>kinds2.includes(kind));return known===-1?stages.findIndex(kinds2=>kinds2.includes("*")):known},inStages=items=>[...Map.groupBy(items,({ref})=>stageOf(
ref.kind))].toSorted(([a],[b])=>a-b).map(([,stage])=>stage),isEntries=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),keysOf=text2=>[...text2.
matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([,name2="",value=""])=>{try{return[name2,JSON.parse(value)]}catch{return[name2,value]}}),indexByKeys=(list3,text2)=>{
let keys=keysOf(text2);return list3.findIndex(item=>isEntries(item)&&keys.some(([name2,value])=>item[name2]===value)&&keys.every(([name2,value])=>item[name2]===
void 0||item[name2]===value))},bracketStep=(value,text2)=>{let[whole,inner=""]=/^\[((?:"(?:[^"\\]|\\.)*"|[^\]"])*)\]/.exec(text2)??[];if(whole===void 0)return;let rest=text2.
slice(whole.length);if(isEntries(value))return Object.hasOwn(value,inner)?{key:inner,value:value[inner],rest}:void 0;if(!Array.isArray(value))return;let index2=/^\d+$/.
test(inner)?Number(inner):indexByKeys(value,inner);return index2 in value?{key:index2,value:value[index2],rest}:void 0},dotStep=(value,text2)=>{if(!isEntries(value))
return;let[key2]=Object.keys(value).filter(name2=>text2.startsWith(name2,1)&&["",".","["].includes(text2.charAt(name2.length+1))).toSorted((a,b)=>b.length-a.length);
return key2===void 0?void 0:{key:key2,value:value[key2],rest:text2.slice(key2.length+1)}},follow=(value,text2)=>{let step3=text2.startsWith("[")?bracketStep(value,
text2):dotStep(value,text2);return step3===void 0?[]:[step3.key,...follow(step3.value,step3.rest)]},pathOfField=(object,field)=>follow(object,/^[.[]/.test(field)?
field:`.${field}`),fieldPosition=({subject},{object,keyPositionOf})=>{let path22=subject===void 0?[]:pathOfField(object,subject);return path22.length===0?void 0:
keyPositionOf?.(path22)},placed=(error2,desired)=>{let{at}=desired;if(!isTowlineError(error2)||at===void 0)return error2;let problems=error2.problems.map(problem=>({
...problem,at:problem.at??fieldPosition(problem,desired)??at}));return new TowlineError(error2.code,error2.message,{hint:error2.hint,cause:error2.cause??error2,
subject:error2.subject,at:error2.at??problems[0]?.at??at,problems})},general=["kube-unreachable","kube-unauthorized","kube-timeout","cancelled"],together=(errors,what)=>{
let stopping2=errors.find(error2=>!isTowlineError(error2)||isTowlineError(error2,...general)),[first]=errors;if(stopping2!==void 0)return stopping2;if(errors.length===
1||!isTowlineError(first))return first;if(errors.every(error2=>isOneWith(first,error2)))return onBehalf(first,errors.map(messageOf));let problems=errors.flatMap(
error2=>isTowlineError(error2)?error2.problems.length>0?error2.problems:[error2]:[{message:messageOf(error2)}]);return new TowlineError(first.code,`${errors.length}\
 ${what}`,{hint:first.hint,cause:first,problems})},isOneWith=(first,error2)=>isTowlineError(first,"kube-not-found","kube-forbidden")&&isTowlineError(error2,first.
code)&&first.subject!==void 0&&error2.subject!==void 0,onBehalf=(first,messages)=>new TowlineError(first.code,[...new Set(messages)].join("; "),{hint:first.hint,
cause:first.cause}),ownsReplicas=(object,isWanted)=>(object.metadata.managedFields??[]).some(entry=>isWanted(entry.manager)&&hasField(fieldsOf(entry),["f:spec",
"f:replicas"])),givesUpReplicas=(live,desired,ours)=>desired.spec?.replicas===void 0&&live.spec?.replicas!==void 0&&ownsReplicas(live,manager=>manager===ours)&&
!ownsReplicas(live,manager=>manager!==ours),withoutReplicas=desired=>{let{replicas:_,...spec}=desired.spec;return{...desired,spec}},isAutoscaler=({manager,subresource})=>manager===
"kube-controller-manager"&&subresource==="scale",replicasManager=ours=>`${ours}/replicas`,replicasHolder=({apiVersion,kind,metadata:{name:name2,namespace:namespace2},
spec})=>({apiVersion,kind,metadata:{name:name2,namespace:namespace2},spec:{replicas:spec.replicas}}),keepReplicas=async(cluster,live,ours)=>{try{await cluster.apply(
replicasHolder(live),{manager:replicasManager(ours)})}catch(error2){if(!isTowlineError(error2,"kube-apply-conflict"))throw error2}},restorableReplicas=async(cluster,before,owned,ours)=>{
let live=before.spec?.replicas===void 0?void 0:await cluster.get(refOf(before));return live===void 0?owned:(live.metadata.managedFields??[]).some(entry=>isAutoscaler(
entry)&&hasField(fieldsOf(entry),["f:spec","f:replicas"]))?owned.spec===void 0?owned:withoutReplicas(owned):(givesUpReplicas(live,owned,ours)&&await cluster.apply(
replicasHolder(before),{manager:replicasManager(ours),force:!0}),owned)},servedSeconds=30,pollMilliseconds=200,conditionsOf=definition=>definition?.status?.conditions??
[],isTrue=(definition,wanted)=>conditionsOf(definition).some(({type,status})=>type===wanted&&status==="True"),refusedNames=definition=>conditionsOf(definition).
find(({type,status})=>type==="NamesAccepted"&&status==="False"),served=definition=>{let{group:group2,names:names2,versions}=definition.spec;return(versions??[]).
filter(version=>version.served).map(({name:name2})=>({apiVersion:`${group2}/${name2}`,kind:names2.kind}))},isServed=async({cluster},definition)=>{for(let kind of served(
definition))if(await cluster.scopeOf(kind)==="unserved")return!1;return!0},untilServed=async(request,definition,clock)=>{let ref=refOf(definition),name2=describeRef(
ref),deadline=clock.now()+servedSeconds*1e3;for(let live=definition;;live=await request.cluster.get(ref)){let refused3=refusedNames(live);if(refused3!==void 0)throw new TowlineError(
"kube-invalid",`${name2} is not served: ${refused3.message??"its names are taken"}`,{hint:"Rename its kind or plural, or remove the other definition"});if(isTrue(
live,"Established")&&await isServed(request,definition))return;if(clock.now()>deadline)throw new TowlineError("kube-timeout",`${name2} is not served ${servedSeconds}\
 s after it was made`,{hint:`See "kubectl describe ${name2}"`});await clock.sleep(pollMilliseconds,request.signal)}},whenServed=async(change,{clock,signal},write2)=>{
let isNew=change.action==="create"&&change.unchecked!==void 0,deadline=clock.now()+(isNew?servedSeconds*1e3:0);for(;;)try{return await write2()}catch(error2){if(!isTowlineError(
error2,"kube-not-found")||clock.now()>=deadline)throw error2;await clock.sleep(pollMilliseconds,signal)}},turnsToRecreate=(live,desired)=>live.kind==="Deploymen\
t"&&live.spec?.strategy?.rollingUpdate!==void 0&&desired.spec?.strategy?.type==="Recreate",recreate={type:"Recreate"},withoutStrategy=desired=>{let{strategy:_,...spec}=desired.
spec;return{...desired,spec}},withRecreate=dryRun=>({...dryRun,spec:{...dryRun.spec,strategy:recreate}}),turnToRecreate=async(cluster,live,desired,manager)=>{let patch2={
spec:{strategy:{...recreate,rollingUpdate:null}}};await cluster.patch(refOf(live),patch2,{type:"merge",manager}),await adopt(cluster,refOf(live),desired,manager)},
commonStart=(a,b)=>{let at=0;for(;at<a.length&&a[at]===b[at];)at+=1;return at},window=(text2,from)=>{let head=from===0?"":"…",room=80-head.length,rest=text2.slice(
from);return head+(rest.length<=room?rest:`${rest.slice(0,room-1)}…`)},excerpt=value=>window(JSON.stringify(value),0),excerpts=(before,after)=>{let texts=[JSON.
stringify(before),JSON.stringify(after)];if(texts.every(text2=>text2.length<=80))return texts;let from=Math.max(0,commonStart(...texts)-20);return[window(texts[0],
from),window(texts[1],from)]},serverFields=["managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink"],isEntries2=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),content=({status:_,...object})=>{let metadata=Object.fromEntries(Object.entries(object.metadata).filter(([name2])=>!serverFields.
some(field=>field===name2)));return{...object,metadata}},keyFields=["name","containerPort","port","mountPath"],itemKeys=(...lists)=>{let valuesBy=field2=>lists.
map(items=>items.map(item=>isEntries2(item)?item[field2]:void 0)),tellsApart=values=>new Set(values).size===values.length&&values.every(value=>value!==void 0),field=keyFields.
find(name2=>valuesBy(name2).every(tellsApart));return field===void 0?lists.map(items=>items.map((_,index2)=>String(index2))):valuesBy(field).map(values=>values.
map(String))},sidesOf=(before,after)=>{if(isEntries2(before)&&isEntries2(after))return[before,after].map(side=>new Map(Object.entries(side)));if(!Array.isArray(
before)||!Array.isArray(after))return;let keys=itemKeys(before,after);return[before,after].map((items,side)=>new Map(items.map((item,at)=>[keys[side]?.[at]??"",
item])))},nameIn=(path22,key2,inList)=>inList?`${path22}[${key2}]`:path22===""?key2:`${path22}.${key2}`,differences=(before,after,path22)=>{if((0,import_node_util2.isDeepStrictEqual)(
before,after))return[];let[a,b]=sidesOf(before,after)??[];if(a===void 0||b===void 0)return[{path:path22,before,after}];let found=[...new Set([...a.keys(),...b.keys()])].
flatMap(key2=>differences(a.get(key2),b.get(key2),nameIn(path22,key2,Array.isArray(before))));return found.length>0?found:[{path:path22,before,after}]},hidden="\
(hidden)",shown=({before,after},isSecret)=>{if(before===void 0)return{after:isSecret?hidden:excerpt(after)};if(after===void 0)return{before:isSecret?hidden:excerpt(
before)};if(isSecret)return{before:hidden,after:hidden};let[was,is]=excerpts(before,after);return{before:was,after:is}},fieldChanges=(before,after)=>differences(
content(before),content(after),"").map(change=>({path:change.path,...shown(change,before.kind==="Secret")})),attemptsMax=5,madeHere=(ref,desired)=>{let group2=ref.
apiVersion.includes("/")?ref.apiVersion.split("/")[0]:"",found=desired.find(({object})=>object.kind==="Namespace"&&object.metadata.name===ref.namespace||object.
kind==="CustomResourceDefinition"&&object.spec?.group===group2&&object.spec?.names?.kind===ref.kind);return found===void 0?void 0:describeRef(refOf(found.object))},
beingDeleted=live=>new TowlineError("kube-conflict",`${describeRef(refOf(live))} is just being deleted`,{hint:"Wait until it is gone, then run this again. A fin\
alizer in its metadata may hold it"}),refuseUntouchable=(live,service2)=>{if(refuseForeign(live,service2),live.metadata.deletionTimestamp!==void 0)throw beingDeleted(
live)},isSameVersion=(a,b)=>a.metadata.resourceVersion===b.metadata.resourceVersion,look=async(request,object,attempt=1)=>{let{cluster,service:service2}=request,
ref=refOf(object),[read5,tried]=await Promise.allSettled([cluster.get(ref),cluster.apply(object,{manager:fieldManagerOf(service2),dryRun:!0,force:!0})]),live=read5.
status==="fulfilled"?read5.value:void 0;if(live!==void 0&&refuseUntouchable(live,service2),live!==void 0&&turnsToRecreate(live,object)){let seen=await look(request,
withoutStrategy(object));return seen.kind==="present"?{...seen,dryRun:withRecreate(seen.dryRun)}:seen}if(tried.status==="rejected"){let needs=isTowlineError(tried.
reason,"kube-not-found")?madeHere(ref,request.desired):void 0;if(needs!==void 0)return{kind:"unserved",needs};throw tried.reason}if(read5.status==="rejected")throw read5.
reason;return live===void 0?{kind:"absent"}:isSameVersion(live,tried.value)||attempt===attemptsMax?{kind:"present",live,dryRun:tried.value}:await look(request,object,
attempt+1)},triesMax=5,successor=(live,wanted)=>{let{managedFields:_,...metadata}=live.metadata,labels2={...metadata.labels,...wanted.metadata.labels},annotations2={
...metadata.annotations,...wanted.metadata.annotations};return{...wanted,...live.immutable===!0?{immutable:!0}:{},metadata:{...metadata,labels:labels2,...Object.
keys(annotations2).length>0&&{annotations:annotations2}}}},contentOf=({metadata,...content2})=>[{...content2,data:content2.data??{},binaryData:content2.binaryData??
{}},metadata.labels??{},metadata.annotations??{}],isSame2=(a,b)=>(0,import_node_util.isDeepStrictEqual)(contentOf(a),contentOf(b)),isImmutable=live=>new TowlineError(
"kube-invalid",`${describeRef(refOf(live))} is immutable: its content cannot be replaced`,{hint:'Give it "strategy: recreate" (it is missing for a moment then),\
 or "strategy: versioned"'}),afresh=object=>{let{uid:_,resourceVersion:__,creationTimestamp:___,managedFields:____,...metadata}=object.metadata;return{...object,
metadata}},isRace=error2=>isTowlineError(error2,"kube-conflict","kube-already-exists"),swapContent=async(cluster,wanted,{manager,how})=>{for(let tries=1;;tries+=
1)try{let live=await cluster.get(refOf(wanted));if(live===void 0)return await cluster.create(afresh(wanted),{manager});let next=successor(live,wanted);if(isSame2(
live,next))return live;if(live.immutable!==!0)return await cluster.replace(next,{manager});if(how==="replace")throw isImmutable(live);let{uid,resourceVersion}=live.
metadata;return await cluster.delete(refOf(live),{uid,resourceVersion}),await cluster.create(afresh(next),{manager})}catch(error2){if(!isRace(error2)||tries===triesMax)
throw error2}},planSwap=async({cluster,service:service2},desired,{manager,how})=>{let ref=refOf(desired.object),live=await cluster.get(ref);if(live===void 0)return;
refuseUntouchable(live,service2);let next=successor(live,desired.object);if(isSame2(live,next))return{action:"none",ref,desired,live};if(live.immutable===!0&&how===
"replace")throw isImmutable(live);return live.immutable!==!0&&await tryOut(cluster,next,manager),{action:"update",ref,desired,live,fields:fieldChanges(live,next)}},
tryOut=async(cluster,next,manager)=>{try{await cluster.replace(next,{manager,dryRun:!0})}catch(error2){if(!isRace(error2))throw error2}},applyOne=async({cluster,
service:service2},change)=>{if(change.action==="none")return change.live;let{object}=change.desired,manager=fieldManagerOf(service2);if(change.action==="create")
return await cluster.apply(object,{manager});let{write:how}=change.desired;if(how!==void 0)return await swapContent(cluster,object,{manager,how});givesUpReplicas(
change.live,object,manager)&&await keepReplicas(cluster,change.live,manager);let turns=turnsToRecreate(change.live,object);turns&&await turnToRecreate(cluster,change.
live,object,manager),change.takeOver!==void 0&&change.leaves!==!0&&await adopt(cluster,change.ref,object,manager);let applied=await cluster.apply(object,{manager,
force:turns||change.takeOver!==void 0});return(change.live.metadata.managedFields??[]).length>0?applied:(await adopt(cluster,change.ref,object,manager),await cluster.
apply(object,{manager,force:!0}))},applyChanges=async(request,changes,clock=systemClock)=>{let applied=new Map,{signal}=request;for(let stage of inStages(changes))
await mapBounded(stage,async change=>{signal?.throwIfAborted();let object=await whenServed(change,{clock,signal},()=>applyOne(request,change)).catch(error2=>{throw placed(
error2,change.desired)});change.action!=="none"&&change.ref.kind==="CustomResourceDefinition"&&await untilServed(request,object,clock),applied.set(change,{action:change.
action,ref:change.ref,object})});return changes.flatMap(change=>applied.get(change)??[])},labelled=(object,service2)=>({...object,metadata:{...object.metadata,labels:{
...object.metadata.labels,[labels.service]:service2,[labels.managedBy]:"towline"}}}),parseName=image=>{let[named4="",digest]=image.split("@"),[first="",...rest]=named4.
replace(/:[^/:]*$/,"").split("/"),pinned2=digest!==void 0;return rest.length>0&&(/[.:]/.test(first)||first==="localhost")?{registry:first,repository:rest.join("\
/"),pinned:pinned2}:{repository:[first,...rest].join("/"),pinned:pinned2}},isMeantBy=(image,{repository:repository2,reference})=>{if(image===reference)return!0;
let name2=parseName(image);if(name2.pinned||name2.repository!==repository2)return!1;let{registry:registry2}=name2;return registry2===void 0||parseRegistryHost(registry2)!==
void 0||registry2===parseName(reference).registry},isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),step=(place4,part)=>{if(!isRecord(
place4.value))return[];let each2=part.endsWith("[]"),field=each2?part.slice(0,-2):part,value=place4.value[field],segments=[...place4.segments,field];return each2?
Array.isArray(value)?value.map((element,index2)=>({segments:[...segments,index2],value:element})):[]:value===void 0?[]:[{segments,value}]},placesAt=(root,path22)=>path22.
split(".").filter(part=>part!=="").reduce((places,part)=>places.flatMap(place4=>step(place4,part)),[{segments:[],value:root}]),pointerOf=segments=>segments.map(
segment=>`/${String(segment).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),segmentsOf=pointer=>pointer.split("/").slice(1).map(segment=>segment.replaceAll(
"~1","/").replaceAll("~0","~")),fieldName=segments=>segments.reduce((path22,segment)=>typeof segment=="number"?`${path22}[${segment}]`:path22===""?segment:`${path22}\
.${segment}`,""),withValueAt=(root,segments,value)=>{let[head,...rest]=segments;if(head===void 0)return value;if(Array.isArray(root))return root.map((element,index2)=>index2===
head?withValueAt(element,rest,value):element);let record2=root;return{...record2,[head]:withValueAt(record2[head],rest,value)}},podSpecPaths={Pod:"spec",PodTemplate:"\
template.spec",Deployment:"spec.template.spec",StatefulSet:"spec.template.spec",DaemonSet:"spec.template.spec",ReplicaSet:"spec.template.spec",ReplicationController:"\
spec.template.spec",Job:"spec.template.spec",CronJob:"spec.jobTemplate.spec.template.spec",ControllerRevision:"data.spec.template.spec"},containerPaths=["initCo\
ntainers[]","containers[]","ephemeralContainers[]"],volumeImagePath="volumes[].image.reference",containerRows=[{kind:"ConfigMap",path:"env[].valueFrom.configMap\
KeyRef",name:"name",keys:"key"},{kind:"Secret",path:"env[].valueFrom.secretKeyRef",name:"name",keys:"key"},{kind:"ConfigMap",path:"envFrom[].configMapRef",name:"\
name"},{kind:"Secret",path:"envFrom[].secretRef",name:"name"}],volumeRows=[{kind:"ConfigMap",path:"configMap",name:"name",keys:"items[].key"},{kind:"Secret",path:"\
secret",name:"secretName",keys:"items[].key"},{kind:"ConfigMap",path:"projected.sources[].configMap",name:"name",keys:"items[].key"},{kind:"Secret",path:"projec\
ted.sources[].secret",name:"name",keys:"items[].key"},{kind:"PersistentVolumeClaim",path:"persistentVolumeClaim",name:"claimName"},{kind:"Secret",path:"csi.node\
PublishSecretRef",name:"name"},{kind:"Secret",path:"flexVolume.secretRef",name:"name"},{kind:"Secret",path:"azureFile",name:"secretName"},{kind:"Secret",path:"c\
ephfs.secretRef",name:"name"},{kind:"Secret",path:"rbd.secretRef",name:"name"},{kind:"Secret",path:"iscsi.secretRef",name:"name"},{kind:"Secret",path:"cinder.se\
cretRef",name:"name"},{kind:"Secret",path:"scaleIO.secretRef",name:"name"},{kind:"Secret",path:"storageos.secretRef",name:"name"}],below=(prefix,rows)=>rows.map(
row=>({...row,path:row.path===""?prefix:`${prefix}.${row.path}`})),podSpecRows=[...containerPaths.flatMap(path22=>below(path22,containerRows)),...below("volumes\
[]",volumeRows),{kind:"Secret",path:"imagePullSecrets[]",name:"name",madeByOthers:!0}],otherRows={Ingress:[{kind:"Secret",path:"spec.tls[]",name:"secretName",madeByOthers:!0}],
ServiceAccount:[{kind:"Secret",path:"secrets[]",name:"name",madeByOthers:!0},{kind:"Secret",path:"imagePullSecrets[]",name:"name",madeByOthers:!0}]},referenceRows=kind=>{
let podSpec2=podSpecPaths[kind];return podSpec2===void 0?otherRows[kind]??[]:below(podSpec2,podSpecRows)},below2=(prefix,path22)=>prefix===void 0?void 0:`${prefix}\
.${path22}`,placesIn=(object,path22)=>{let whole=below2(podSpecPaths[object.kind],path22);return whole===void 0?[]:placesAt(object,whole)},isWorkload=object=>object.
kind!=="ControllerRevision"&&object.kind!=="PodTemplate"&&object.kind in podSpecPaths,podTemplateOf=object=>{let path22=podSpecPaths[object.kind]?.split(".").slice(
0,-1).join(".");return path22?placesAt(object,path22)[0]?.value:void 0},containersOf=object=>containerPaths.flatMap(path22=>placesIn(object,path22).flatMap(({value})=>{
let{name:name2,image}=value??{},list3=path22.slice(0,-2);return typeof name2=="string"?[{name:name2,list:list3,...typeof image=="string"?{image}:{}}]:[]})),imagePlaces=object=>[
...containerPaths.map(path22=>`${path22}.image`),volumeImagePath].flatMap(path22=>placesIn(object,path22)).filter(({value})=>typeof value=="string"),imagesOf=object=>imagePlaces(
object).map(({value})=>value),substituteImages=(manifests2,substitutions)=>{let matches3=Object.fromEntries(substitutions.map(({repository:repository2})=>[repository2,
0]));return{manifests:manifests2.map(manifest=>{let object=imagePlaces(manifest.object).reduce((current2,{segments,value})=>{let match=substitutions.find(each2=>isMeantBy(
value,each2));return match===void 0?current2:(matches3[match.repository]=(matches3[match.repository]??0)+1,withValueAt(current2,segments,match.reference))},manifest.
object);return object===manifest.object?manifest:{...manifest,object}}),matches:matches3}},clusterScoped={"":["Namespace","Node","PersistentVolume"],apps:[],batch:[],
autoscaling:[],policy:[],"networking.k8s.io":["IngressClass","IPAddress","ServiceCIDR"],"discovery.k8s.io":[],"coordination.k8s.io":[],"events.k8s.io":[],"rbac.\
authorization.k8s.io":["ClusterRole","ClusterRoleBinding"],"storage.k8s.io":["StorageClass","CSIDriver","CSINode","VolumeAttachment","VolumeAttributesClass"],"s\
cheduling.k8s.io":["PriorityClass"],"node.k8s.io":["RuntimeClass"],"apiextensions.k8s.io":["CustomResourceDefinition"],"apiregistration.k8s.io":["APIService"],"\
admissionregistration.k8s.io":["MutatingWebhookConfiguration","ValidatingWebhookConfiguration","ValidatingAdmissionPolicy","ValidatingAdmissionPolicyBinding","M\
utatingAdmissionPolicy","MutatingAdmissionPolicyBinding"],"certificates.k8s.io":["CertificateSigningRequest","ClusterTrustBundle"],"flowcontrol.apiserver.k8s.io":[
"FlowSchema","PriorityLevelConfiguration"]},scopeOf=(apiVersion,kind)=>{let group2=apiVersion.includes("/")?apiVersion.split("/")[0]??"":"",kinds2=clusterScoped[group2];
return kinds2===void 0?"unknown":kinds2.includes(kind)?"cluster":"namespace"},textPaths=["command[]","args[]","env[].value"],namingSecrets=new Set(["PersistentV\
olume","StorageClass"]),mayNameAnywhere=({apiVersion,kind})=>namingSecrets.has(kind)||scopeOf(apiVersion,kind)==="unknown",textsIn=(value,segments)=>typeof value==
"string"?[{segments,value}]:typeof value!="object"||value===null?[]:(Array.isArray(value)?[...value.entries()]:Object.entries(value)).flatMap(([key2,member])=>textsIn(
member,[...segments,key2])),textPlaces=object=>{if(!mayNameAnywhere(object))return mentionPaths(object.kind).flatMap(path22=>placesAt(object,path22));let{apiVersion:_version,
kind:_kind,metadata:_metadata,status:_status,...content2}=object;return textsIn(content2,[])},mentionPaths=kind=>{let podSpec2=podSpecPaths[kind];return podSpec2===
void 0?["rules[].resourceNames[]"]:containerPaths.flatMap(list3=>textPaths.map(path22=>`${podSpec2}.${list3}.${path22}`))},annotationPlaces=object=>{let template2=podSpecPaths[object.
kind]?.replace(/\.?spec$/,"");return(template2?["metadata.annotations",`${template2}.metadata.annotations`]:["metadata.annotations"]).flatMap(path22=>placesAt(object,
path22)).flatMap(({segments,value})=>Object.entries(value??{}).map(([key2,text2])=>({segments:[...segments,key2],value:text2})))},bareMentions=(object,names2)=>[
...textPlaces(object),...annotationPlaces(object)].flatMap(({segments,value})=>{let words5=typeof value=="string"?value.split(/[\s=,]+/):[];return names2.filter(
name2=>words5.includes(name2)).map(name2=>({name:name2,field:fieldName(segments)}))}),annotatePods=(object,annotations2)=>{let path22=podSpecPaths[object.kind]?.
split(".").slice(0,-1).join("."),[template2]=path22?placesAt(object,path22):[];if(template2===void 0)return object;let{metadata,...rest}=template2.value,merged3={
...metadata?.annotations,...annotations2};return withValueAt(object,template2.segments,{metadata:{...metadata,annotations:merged3},...rest})},isEntries3=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),kindOf=(value,path22=[])=>value==null?"missing":Array.isArray(value)?"a list":typeof value=="object"?"a map":path22[0]===
"stringData"?`a ${typeof value}`:`the ${typeof value} ${JSON.stringify(value)}`,requireText=({positionOf:positionOf3},value,path22,hint)=>{if(typeof value=="str\
ing"&&value!=="")return[];let what=value===""?"empty":kindOf(value);return[{message:`${fieldName(path22)} is ${what}`,hint,at:positionOf3(path22)}]},nameHint=metadata=>"\
generateName"in metadata?"generateName is not supported: every deploy would make another object. Give it a name":"Give the object a name, in quotes where it loo\
ks like a number",requireTextMap=(candidate,map2,path22)=>map2==null?[]:isEntries3(map2)?Object.entries(map2).flatMap(([key2,value])=>typeof value=="string"||value===
null?[]:[{message:`${fieldName(path22)}.${key2} is ${kindOf(value,path22)}, but must be text`,hint:typeof value=="object"?"Write one text value":"Write the valu\
e in quotes",at:candidate.positionOf([...path22,key2])}]):[{message:`${fieldName(path22)} is ${kindOf(map2,path22)}, but must be a map`,hint:"Write it as NAME: \
value",at:candidate.positionOf(path22)}],environmentProblems=(candidate,kind)=>{let prefix=podSpecPaths[kind];return prefix===void 0?[]:containerPaths.flatMap(list3=>placesAt(
candidate.value,`${prefix}.${list3}.env[].value`)).filter(({value})=>typeof value!="string"&&value!==null).map(({segments,value})=>({message:`${fieldName(segments)}\
 is ${kindOf(value)}, but must be text`,hint:"Write the value in quotes",at:candidate.positionOf(segments)}))},shapeProblems=candidate=>{let{value,at}=candidate;
if(!isEntries3(value))return[{message:`This is ${kindOf(value)}, not a Kubernetes object`,hint:"Remove it",at}];let metadata=isEntries3(value.metadata)?value.metadata:
{},kind=String(value.kind);return[...requireText(candidate,value.apiVersion,["apiVersion"],'Add it, such as "apiVersion: apps/v1"'),...requireText(candidate,value.
kind,["kind"],'Add it, such as "kind: Deployment"'),...requireText(candidate,metadata.name,["metadata","name"],nameHint(metadata)),...metadata.namespace===void 0||
metadata.namespace===null?[]:requireText(candidate,metadata.namespace,["metadata","namespace"],"Write it as text"),...requireTextMap(candidate,metadata.labels,[
"metadata","labels"]),...requireTextMap(candidate,metadata.annotations,["metadata","annotations"]),...kind==="ConfigMap"?requireTextMap(candidate,value.data,["d\
ata"]):[],...kind==="Secret"?requireTextMap(candidate,value.stringData,["stringData"]):[],...environmentProblems(candidate,kind)]},asObject=value=>value,candidateAt=(document,value,path22)=>({
value,at:path22.length===0?document.at:document.positionOf(path22),positionOf:inner=>document.positionOf([...path22,...inner]),keyPositionOf:inner=>document.keyPositionOf(
[...path22,...inner])}),candidatesOf=(document,value=document.value,path22=[])=>value===null?[]:isEntries3(value)&&String(value.kind).endsWith("List")&&Array.isArray(
value.items)?value.items.flatMap((item,index2)=>candidatesOf(document,item,[...path22,"items",index2])):[candidateAt(document,value,path22)],names=["kustomizati\
on.yaml","kustomization.yml","Kustomization"],isKustomizationName=name2=>names.includes(name2),folderFields=["resources[]","bases[]","components[]","generators[\
]","transformers[]","validators[]"],fileFields=["crds[]","configurations[]","openapi.path","patches[].path","patchesJson6902[].path","patchesStrategicMerge[]","\
replacements[].path"],keyedFields=["configMapGenerator[]","secretGenerator[]"].flatMap(field=>[`${field}.files[]`,`${field}.envs[]`,`${field}.env`]),helmFields=[
"helmCharts","helmChartInflationGenerator"],isPath=value=>typeof value=="string"&&!value.includes(`
`),entriesOf=(value,positionOf3)=>{let entries=(fields2,mayBeFolder,pathOf2=text2=>text2)=>fields2.flatMap(field=>placesAt(value,field)).flatMap(place4=>isPath(
place4.value)?[{path:pathOf2(place4.value),at:positionOf3(place4),mayBeFolder}]:[]);return[...entries(folderFields,!0),...entries(fileFields,!1),...entries(keyedFields,
!1,text2=>text2.slice(text2.indexOf("=")+1))]},chartProblems=(value,positionOf3)=>helmFields.flatMap(field=>placesAt(value,field)).map(place4=>({message:`${place4.
segments[0]}: a kustomization that fetches Helm charts is refused: what a deploy applies has to stand in the repository`,hint:'Render the chart into the reposit\
ory, or point "manifests" at the chart itself',at:positionOf3(place4)})),fieldsFollowed=[...folderFields,...fileFields,...keyedFields,...helmFields].map(path22=>path22.
split(/[.[]/)[0]??""),spellingProblems=document=>Object.keys(isEntries3(document.value)?document.value:{}).flatMap(key2=>{let meant=fieldsFollowed.find(field=>field.
toLowerCase()===key2.toLowerCase());return meant===void 0||meant===key2?[]:[{message:`"${key2}" is no field`,hint:`Write ${meant}`,at:document.keyPositionOf([key2])}]}),
furtherDocuments=documents=>documents.slice(1).map(({at})=>({message:"A kustomization is one YAML document, but this is another one",hint:'Remove it, and the "-\
--" before it',at})),readKustomization=async(root,folder)=>{let name2=(await(0,import_promises5.readdir)((0,import_node_path5.join)(root,folder))).find(isKustomizationName);
if(name2===void 0)return;let path22=import_node_path5.posix.join(folder,name2),{documents,problems}=parseYaml(await(0,import_promises5.readFile)((0,import_node_path5.join)(
root,path22),"utf8"),path22),[document]=documents;if(document===void 0)return{path:path22,value:null,entries:[],problems};let positionOf3=({segments})=>document.
positionOf(segments);return{path:path22,value:document.value,entries:entriesOf(document.value,positionOf3),problems:[...problems,...furtherDocuments(documents),
...spellingProblems(document),...chartProblems(document.value,positionOf3)]}},fileProblem=(path22,message,hint)=>({message:`${path22}: ${message}`,hint,at:{file:path22,
line:1,column:1}}),contains=(root,path22)=>{let way=(0,import_node_path6.relative)(root,path22);return way===""||!(0,import_node_path6.isAbsolute)(way)&&way!=="\
.."&&!way.startsWith(`..${import_node_path6.sep}`)},isMissing=error2=>{let{code:code2}=error2;return code2==="ENOENT"||code2==="ENOTDIR"},outside=path22=>fileProblem(
path22,"leads out of the repository","Copy the files into the repository, or correct the path or link"),findInTree=async(root,path22)=>{if(!contains((0,import_node_path6.resolve)(
root),(0,import_node_path6.resolve)(root,path22)))return outside(path22);try{let base=await(0,import_promises6.realpath)(root),real=await(0,import_promises6.realpath)(
(0,import_node_path6.resolve)(base,path22));if(!contains(base,real))return outside(path22);let found=await(0,import_promises6.stat)(real);return found.isDirectory()?
{path:path22,kind:"folder"}:{path:path22,kind:found.isFile()?"file":"other"}}catch(error2){return isMissing(error2)?void 0:error2.code==="ELOOP"?fileProblem(path22,
"is a link that leads back to itself","Correct or remove the link"):fileProblem(path22,`cannot be read: ${messageOf(error2)}`,"Correct the path or the file's mo\
de")}},isProblem=value=>"message"in value,extensions=new Set([".yaml",".yml",".json"]),toolOf=name2=>isKustomizationName(name2)?"kustomize":name2==="Chart.yaml"?
"helm":void 0,firstOf=async(root,candidates)=>{for(let candidate of candidates){let found=await findInTree(root,candidate.replace(/\/+$/,""));if(found!==void 0)
return found}return{message:`There ${candidates.length===1?"is no":"are none of"} ${candidates.join(", ")} in the repository`,hint:'Put the Kubernetes YAML ther\
e, or correct "manifests". Is the repository checked out before this step?'}},renderedBy=(folder,names2)=>{let markers=names2.filter(name2=>toolOf(name2)!==void 0),
[first,...others2]=[...new Set(markers.map(toolOf))];if(first!==void 0)return others2.length===0&&(markers.length===1||first==="helm")?{kind:first,folder}:fileProblem(
folder,`holds ${markers.join(" and ")}: which one counts cannot be told`,"Remove all but one of them, or move it to a folder of its own")},filesOf=(folder,names2)=>{
let files=names2.filter(name2=>extensions.has((0,import_node_path4.extname)(name2))&&!name2.startsWith("."));return files.length>0?files.map(name2=>`${folder}/${name2}`):
fileProblem(folder,"holds no .yaml, .yml or .json file, no kustomization.yaml and no Chart.yaml","Folders inside it are not read: name the folder that holds the\
 files itself")},read=async(root,path22)=>{let found=await findInTree(root,path22);if(found===void 0)return fileProblem(path22,"is a link to nothing","Correct o\
r remove the link");if(isProblem(found))return found;if(found.kind!=="file")return fileProblem(path22,"is no file","Rename it: only files end in .yaml or .json");
try{let bytes=await(0,import_promises4.readFile)((0,import_node_path4.join)(root,path22));return(0,import_node_buffer.isUtf8)(bytes)?{path:path22,text:new TextDecoder().
decode(bytes)}:fileProblem(path22,"is not UTF-8 text","Save it as UTF-8")}catch(error2){return fileProblem(path22,`cannot be read: ${messageOf(error2)}`,"Correc\
t the file's mode")}},noFiles=problem=>({kind:"files",files:[],problems:[problem]}),plainFiles=async(root,paths)=>{let answers=await Promise.all(paths.map(path22=>read(
root,path22)));return{kind:"files",files:answers.filter(answer=>!isProblem(answer)),problems:answers.filter(isProblem)}},folderSource=async(root,folder)=>{let names2=(await(0,import_promises4.readdir)(
(0,import_node_path4.join)(root,folder))).toSorted(),rendered=renderedBy(folder,names2);if(rendered!==void 0)return isProblem(rendered)?noFiles(rendered):rendered;
let paths=filesOf(folder,names2);return"message"in paths?noFiles(paths):plainFiles(root,paths)},sourceOf=async(root,candidates)=>{let found=await firstOf(root,candidates);
return isProblem(found)?noFiles(found):found.kind==="folder"?folderSource(root,found.path):toolOf((0,import_node_path4.basename)(found.path))===void 0?plainFiles(
root,[found.path]):folderSource(root,(0,import_node_path4.dirname)(found.path))},manifestSources=(root,sources)=>Promise.all(sources.map(candidates=>sourceOf(root,
candidates))),hookAnnotation="helm.sh/hook",weightAnnotation="helm.sh/hook-weight",testHooks=new Set(["test","test-success","test-failure"]),phases={"pre-instal\
l,pre-upgrade":"pre-deploy","post-install,post-upgrade":"post-deploy"},annotationsOf=({value})=>{let metadata=isEntries3(value)&&isEntries3(value.metadata)?value.
metadata:{};return isEntries3(value)&&typeof value.kind=="string"&&typeof metadata.name=="string"&&isEntries3(metadata.annotations)?metadata.annotations:{}},hooksOf=candidate=>String(
annotationsOf(candidate)[hookAnnotation]??"").split(",").map(hook=>hook.trim()).filter(hook=>hook!==""),objectOf=({value})=>asObject(value),nameOf=candidate=>describeRef(
refOf(objectOf(candidate))),isJob=candidate=>objectOf(candidate).kind==="Job",isTest=({hooks})=>hooks.every(hook=>testHooks.has(hook)),phaseOf=({candidate,hooks})=>{
if(!isJob(candidate))return;let wanted=hooks.filter(hook=>!testHooks.has(hook)).toSorted();return annotationsOf(candidate)[annotations.hook]??phases[wanted.join(
",")]},asOurs=({candidate},phase)=>{let{[hookAnnotation]:_,...others2}=annotationsOf(candidate),object=objectOf(candidate),metadata={...object.metadata,annotations:{
...others2,[annotations.hook]:phase}};return{...candidate,value:{...object,metadata}}},refused=({candidate,hooks})=>{let what=`${nameOf(candidate)} is a hook of\
 Helm (${hooks.join(", ")})`,at=candidate.positionOf(["metadata","annotations",hookAnnotation]);return isJob(candidate)?{message:`${what}, which Towline does no\
t run`,hint:'Write "pre-install,pre-upgrade" to have it run before every deploy ("post-install,post-upgrade": after it), or add the annotation "towline.dev/hook\
", which counts more; a hook for other moments is to be left out by a value of the chart',at}:{message:`${what}, and Towline runs Jobs only`,hint:'Remove the an\
notation "helm.sh/hook": what the pod of a hook refers to is applied before it all the same',at}},weightOf=({candidate})=>Number(annotationsOf(candidate)[weightAnnotation])||
0,byWeight=(left,right)=>weightOf(left)-weightOf(right)||nameOf(left.candidate).localeCompare(nameOf(right.candidate)),withoutHelmHooks=({candidates,problems},log)=>{
let told2=candidates.map(candidate=>({candidate,hooks:hooksOf(candidate)})),plain3=told2.filter(({hooks})=>hooks.length===0),tests=told2.filter(each2=>each2.hooks.
length>0&&isTest(each2)),others2=told2.filter(each2=>!isTest(each2)).toSorted(byWeight);for(let{candidate}of tests)log.info(`Left out: ${nameOf(candidate)}, a t\
est of the chart`);let known=others2.filter(each2=>phaseOf(each2)!==void 0),unknown2=others2.filter(each2=>phaseOf(each2)===void 0);return{candidates:[...plain3.
map(({candidate})=>candidate),...known.map(each2=>asOurs(each2,phaseOf(each2)))],problems:[...problems,...unknown2.map(refused)]}},templatePath=(root,folder,name2)=>{
let inChart=import_node_path8.posix.join(folder,name2.slice(name2.indexOf("/")+1)),whole=import_node_path8.posix.join(folder,name2);return[inChart,whole].find(path22=>(0,import_node_fs3.existsSync)(
(0,import_node_path8.join)(root,path22)))??import_node_path8.posix.join(folder,"Chart.yaml")},HelmOutput=class{#sources;#folder;constructor(text2,root,folder){let lines=text2.
split(`
`);this.#folder=folder,this.#sources=lines.flatMap((line,index2)=>{let name2=lines[index2-1]==="---"?/^# Source: (.+)$/.exec(line)?.[1]:void 0;return name2===void 0?
[]:[{line:index2+1,file:templatePath(root,folder,name2)}]})}sourceAt(line){return this.#sources.findLast(each2=>each2.line<=line)?.file??import_node_path8.posix.
join(this.#folder,"Chart.yaml")}translate(problems){return problems.map(problem=>{let line=problem.at?.line??1;return{...problem,message:`${problem.message} (li\
ne ${line} of what "helm template" prints)`,at:{file:this.sourceAt(line),line:1,column:1}}})}},reasonOf=stderr=>(/^Error: ([\s\S]*)/m.exec(stderr)?.[1]??stderr).
replace(/\s*Use --debug flag[^\n]*/g,"").replaceAll(/\s*\n\s*/g," ").trim(),templateNamed=/([\w.-]+(?:\/[\w.-]+)+\.(?:ya?ml|tpl|txt|json))(?::(\d+))?(?::(\d+))?/,
positionOf=(reason,folder,values)=>{let file=values.find(path22=>reason.includes(path22)),yamlLine=Number(/yaml: line (\d+)/.exec(reason)?.[1]??1);if(file!==void 0)
return{file,line:yamlLine,column:1};let[,name2,line,column]=templateNamed.exec(reason)??[];return name2===void 0?{file:import_node_path9.posix.join(folder,"Char\
t.yaml"),line:1,column:1}:{file:import_node_path9.posix.join(folder,name2.slice(name2.indexOf("/")+1)),line:Number(line??yamlLine),column:Number(column??1)}},hintOf2=(reason,folder)=>reason.
includes("missing in charts/ directory")?`Run "helm dependency update ${folder}" and commit its charts/ folder: a deploy fetches nothing`:`"helm template ${folder}\
" shows the same at your desk`,helmProblem=(stderr,folder,values)=>{let reason=reasonOf(stderr)||"failed without a reason";return{message:`Helm: ${reason}`,hint:hintOf2(
reason,folder),at:positionOf(reason,folder,values)}},passedOn=new Set(["PATH","HOME","TMPDIR","LANG","LC_ALL","XDG_CACHE_HOME"]),renderingEnvironment=env=>({...Object.
fromEntries(Object.entries(env).filter(([name2])=>passedOn.has(name2))),KUBECONFIG:"/dev/null",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",HTTP_PROXY:"htt\
p://127.0.0.1:9",HTTPS_PROXY:"http://127.0.0.1:9",NO_PROXY:""}),runFirst=async(tools2,{folder,root,rendering:{exec:exec2,env,signal}},what)=>{for(let{name:name2,
command,args}of tools2)try{return{...await exec2(command,args,{cwd:root,env:renderingEnvironment(env),signal}),name:name2}}catch(error2){if(!isTowlineError(error2,
"command-failed"))throw error2}let commands=tools2.map(({command})=>command);throw new TowlineError("command-failed",`${folder} is ${what}, but this runner has \
no ${commands.join(" and no ")}`,{hint:`Install ${commands.join(" or ")} on the runner, in its image or in a step before this one (GitHub's own runners have it)`,
at:{file:folder,line:1,column:1}})},nameOf2=value=>isEntries3(value)&&isEntries3(value.metadata)?String(value.metadata.name??""):"",kindOf2=value=>isEntries3(value)?
String(value.kind):"",valueAt=(value,path22)=>path22.reduce((at,step3)=>at?.[step3],value),isOnly=list3=>list3.length===1,sourceOf2=(rendered,candidates)=>{let alike=candidates.
filter(({value})=>kindOf2(value)===kindOf2(rendered)),name2=nameOf2(rendered),same=alike.find(({value})=>nameOf2(value)===name2),within2=alike.filter(({value})=>name2.
includes(nameOf2(value)));return same??(isOnly(within2)?within2[0]:void 0)},SourceFiles=class{#root;#files=new Map;constructor(root){this.#root=root}async positions(file,rendered){
let{candidates,lines}=await this.#read(file),source2=sourceOf2(rendered,candidates);if(source2===void 0)return onlyAt({file,line:lineOfKind(lines,kindOf2(rendered)),
column:1});let isWritten2=path22=>(0,import_node_util3.isDeepStrictEqual)(valueAt(rendered,path22),valueAt(source2.value,path22));return{at:source2.at,positionOf:path22=>isWritten2(
path22)?source2.positionOf(path22):source2.at,keyPositionOf:path22=>isWritten2(path22)?source2.keyPositionOf(path22):source2.at}}#read(file){let known=this.#files.
get(file);if(known!==void 0)return known;let reading=readSource(this.#root,file);return this.#files.set(file,reading),reading}},onlyAt=at=>({at,positionOf:()=>at,
keyPositionOf:()=>at}),lineOfKind=(lines,kind)=>{let found=lines.flatMap((line,index2)=>line.trimEnd()===`kind: ${kind}`?[index2+1]:[]);return isOnly(found)?found[0]:
1},readSource=async(root,file)=>{let text2=await(0,import_promises8.readFile)((0,import_node_path10.join)(root,file),"utf8").catch(()=>""),documents=text2.includes(
"{{")?[]:parseYaml(text2,file).documents;return{lines:text2.split(`
`),candidates:documents.flatMap(document=>candidatesOf(document))}},strayLinks=async(root,folder,seen=new Set)=>{let real=await(0,import_promises7.realpath)((0,import_node_path7.join)(
root,folder));if(seen.has(real))return[];seen.add(real);let found=(await(0,import_promises7.readdir)(real,{recursive:!0,withFileTypes:!0})).filter(entry=>entry.
isSymbolicLink()).map(async({parentPath,name:name2})=>{let path22=import_node_path7.posix.relative(root,import_node_path7.posix.join(parentPath,name2)),target2=await findInTree(
root,path22)??fileProblem(path22,"is a link to nothing","Remove it");return isProblem(target2)?[target2]:target2.kind==="folder"?strayLinks(root,path22,seen):[]});
return(await Promise.all(found)).flat()},isThere=path22=>(0,import_promises7.access)(path22).then(()=>!0,()=>!1),conventionalValues=async({root,folder,rendering})=>{
let{environment:environment2}=rendering;if(environment2===void 0)return[];let paths=[`values-${environment2}.yaml`,`values/${environment2}.yaml`].map(name2=>import_node_path7.posix.
join(folder,name2)),there=await Promise.all(paths.map(path22=>isThere((0,import_node_path7.join)(root,path22))));return paths.filter((_,index2)=>there[index2])},
valuesProblems=async(root,path22)=>{let found=await findInTree(root,path22);return found===void 0?[fileProblem(path22,"there is no such file of values",'Correct\
 "values", or add the file; {} will do')]:isProblem(found)?[found]:found.kind!=="file"?[fileProblem(path22,"is no file","Name a file of values")]:parseYaml(await(0,import_promises7.readFile)(
(0,import_node_path7.join)(root,path22),"utf8"),path22).problems},template=({folder,namespace:namespace2,rendering:{service:service2}},values)=>["template",service2,
`./${folder}`,"--namespace",namespace2,"--include-crds",...values.flatMap(path22=>["--values",path22])],renderChart=async given2=>{let request={...given2,root:await(0,import_promises7.realpath)(
given2.root)},{root,folder,rendering}=request,values=[...await conventionalValues(request),...rendering.values??[]],own2=import_node_path7.posix.join(folder,"va\
lues.yaml"),read5=[...await isThere((0,import_node_path7.join)(root,own2))?[own2]:[],...values],problems=(await Promise.all([strayLinks(root,folder),...read5.map(
path22=>valuesProblems(root,path22))])).flat();if(problems.length>0)return{candidates:[],problems};let args=template(request,values),result=await runFirst([{name:"\
helm",command:"helm",args}],request,"a Helm chart");if(result.exitCode!==0)return{candidates:[],problems:[helmProblem(result.stderr,folder,values)]};let output=new HelmOutput(
result.stdout,root,folder),parsed=parseYaml(result.stdout,folder),sources=new SourceFiles(root),located=await Promise.all(parsed.documents.flatMap(document=>candidatesOf(
document)).map(async({value,at})=>({value,...await sources.positions(output.sourceAt(at.line),value)}))),hooked=withoutHelmHooks({candidates:located,problems:output.
translate(parsed.problems)},rendering.log),with_=values.length===0?"":` with ${values.join(", ")}`;return rendering.log.info(`${folder}: ${hooked.candidates.length}\
 objects, rendered by Helm${with_}`),hooked},isRemote=path22=>/^[a-z][a-z0-9+.-]*:/i.test(path22)||/^[^/]+@[^/]+:/.test(path22)||/^(github|gitlab|bitbucket)\.[^/]+\//.
test(path22)||/\?(ref|version|timeout|submodules)=/.test(path22),missing=({path:path22,at})=>isRemote(path22)?{message:`"${path22}" is not in this repository: a\
 deploy fetches nothing, since what is there may change`,hint:"Copy it into the repository, and name the copy",at}:{message:`There is no "${path22}" here`,hint:"\
Correct the path: it begins at this file's folder",at},isBelow=(folder,path22)=>{let way=import_node_path12.posix.relative(folder,path22);return way!==".."&&!way.
startsWith("../")},Walk=class{problems=[];#root;#seen=new Set;constructor(root){this.#root=root}async folder(folder){if(this.#seen.has(folder))return;this.#seen.
add(folder);let file=await readKustomization(this.#root,folder);if(file!==void 0){this.problems.push(...file.problems);for(let entry of file.entries)await this.#entry(
folder,entry);return file}}async#entry(folder,entry){if((0,import_node_path12.isAbsolute)(entry.path))return this.#reject(entry,"is an absolute path","Write it \
relative");let path22=import_node_path12.posix.join(folder,entry.path),found=await findInTree(this.#root,path22);found===void 0?this.problems.push(missing(entry)):
isProblem(found)?this.#reject(entry,"leads out of the repository","Copy what it names into the repository"):found.kind==="folder"?await this.#base(path22,entry):
isBelow(folder,path22)?entry.mayBeFolder&&await this.#resource(path22):this.#reject(entry,"stands outside of this kustomization's folder, where kustomize reads \
no file","Name a folder that has a kustomization.yaml of its own, or move the file")}async#base(path22,entry){let real=import_node_path12.posix.normalize((0,import_node_path12.relative)(
this.#root,await(0,import_promises10.realpath)((0,import_node_path12.join)(this.#root,path22)))),before=this.#seen.has(real);(entry.mayBeFolder?await this.folder(
real):void 0)===void 0&&!before&&this.#reject(entry,"is a folder without a kustomization.yaml","Name its files, or add a kustomization.yaml")}async#resource(path22){
let text2=await(0,import_promises10.readFile)((0,import_node_path12.join)(this.#root,path22),"utf8");this.problems.push(...parseYaml(text2,path22).problems)}#reject({
path:path22,at},what,hint){this.problems.push({message:`"${path22}" ${what}`,hint,at})}},walkKustomizations=async(root,folder)=>{let walk3=new Walk(root);return{
top:await walk3.folder(import_node_path12.posix.normalize((0,import_node_path12.relative)(root,await(0,import_promises10.realpath)((0,import_node_path12.join)(root,
folder))))),problems:walk3.problems}},unlogged=stderr=>{let block=/err=<\n([\s\S]*?)\n >/.exec(stderr)?.[1];if(block!==void 0)return block.replace(/^\t/gm,"");let quoted=/err=("(?:[^"\\]|\\.)*")/.
exec(stderr)?.[1];if(quoted!==void 0)try{return String(JSON.parse(quoted))}catch{return quoted}let[,plain3]=/^(?:Error|error): ([\s\S]*)/m.exec(stderr)??[];return plain3??
stderr},wayDown=/[\s\S]*recursed accumulation of path '([^']+)': /,plainReason=text2=>text2.replace(wayDown,"").replace(/^(accumulating resources: )?accumulating resources from '[^']*': /,
"").replace(/^accumulating resources: /,"").replace(/^accumulation err='accumulating resources from [\s\S]*couldn't make target for path '[^']*': /,"").replace(
/^Failed to read kustomization file under [^\n]*:\n/,"").replaceAll(/\s*\n\s*/g," ").trim(),filesNamed=/(?:[\w.@/-]+\/)?[\w.@-]+\.(?:ya?ml|json|env|properties|txt)/g,
positionOf2=(reason,folder,{root,top})=>{let line=Number(/\bline (\d+)/.exec(reason)?.[1]??1),file=(reason.match(filesNamed)??[]).map(name2=>name2.startsWith(root)?
(0,import_node_path13.relative)(root,name2):import_node_path13.posix.join(folder,name2)).find(name2=>!name2.startsWith("..")&&(0,import_node_fs4.existsSync)((0,import_node_path13.join)(
root,name2)));if(file!==void 0)return{file,line,column:1};let own2=import_node_path13.posix.join(folder,import_node_path13.posix.basename(top));return{file:(0,import_node_fs4.existsSync)(
(0,import_node_path13.join)(root,own2))?own2:top,line:1,column:1}},ownMistake=reason=>{let field=/^invalid Kustomization: json: unknown field "([^"]*)"/.exec(reason)?.[1];
return field!==void 0?{field,message:`A kustomization has no field "${field}"`,hint:"Correct its spelling"}:/^kind should be /.test(reason)?{field:"kind",message:"\
This is no kind of a kustomization",hint:"Write Kustomization or Component, or leave kind out"}:/is empty$/.test(reason)?{message:"The kustomization is empty",hint:'\
Name the files that it is made of under "resources"'}:void 0},fieldIn=(root,file,field)=>{let start={file,line:1,column:1};if(field===void 0)return start;let[document]=parseYaml(
(0,import_node_fs4.readFileSync)((0,import_node_path13.join)(root,file),"utf8"),file).documents;return document?.keyPositionOf([field])??start},kustomizeProblem=(stderr,places)=>{
let text2=unlogged(stderr),reason=plainReason(text2),deepest=wayDown.exec(text2)?.[1],folder=deepest===void 0?import_node_path13.posix.dirname(places.top):(0,import_node_path13.relative)(
places.root,deepest);if(reason.includes('unknown field "buildMetadata"'))return{message:"kustomize is too old: it does not say which file an object comes from",
hint:"Install kustomize 4.5.2 or newer, or kubectl 1.24 or newer, on the runner",at:{file:places.top,line:1,column:1}};let at=positionOf2(reason,folder,places),
own2=ownMistake(reason);return own2!==void 0?{message:own2.message,hint:own2.hint,at:fieldIn(places.root,at.file,own2.field)}:{message:`kustomize: ${reason.replaceAll(
`${places.root}/`,"")||"failed without a reason"}`,hint:`"kubectl kustomize ${import_node_path13.posix.dirname(places.top)}" shows the same at your desk`,at}},originAnnotation="\
config.kubernetes.io/origin",originOption="originAnnotations",wrapperOf=(folder,{value})=>{let own2=isEntries3(value)&&Array.isArray(value.buildMetadata)?value.
buildMetadata:[];return JSON.stringify({apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",resources:[folder],buildMetadata:[...new Set([...own2,
originOption])]})},build=async(root,top,request)=>{let wrapper=await(0,import_promises9.mkdtemp)((0,import_node_path11.join)(await(0,import_promises9.realpath)(
(0,import_node_os.tmpdir)()),"towline-kustomize-"));try{let folder=(0,import_node_path11.relative)(wrapper,(0,import_node_path11.join)(root,import_node_path11.posix.
dirname(top.path)));return await(0,import_promises9.writeFile)((0,import_node_path11.join)(wrapper,"kustomization.yaml"),wrapperOf(folder,top)),{...await runFirst(
[{name:"kustomize",command:"kustomize",args:["build",wrapper]},{name:"kubectl kustomize",command:"kubectl",args:["kustomize",wrapper]}],request,"a kustomization"),
wrapper}}finally{await(0,import_promises9.rm)(wrapper,{recursive:!0,force:!0})}},withoutOrigin=value=>{let{metadata,...rest}=value,annotations2=Object.entries(metadata.
annotations).filter(([name2])=>name2!==originAnnotation),{annotations:_,...others2}=metadata,kept=annotations2.length===0?{}:{annotations:Object.fromEntries(annotations2)};
return{...rest,metadata:{...others2,...kept}}},originOf=(value,wrapper,root)=>{if(!isEntries3(value)||!isEntries3(value.metadata)||!isEntries3(value.metadata.annotations))
return;let origin=value.metadata.annotations[originAnnotation],path22=/^(?:path|configuredIn): (.+)$/m.exec(String(origin??""))?.[1];return path22===void 0?void 0:
(0,import_node_path11.relative)(root,(0,import_node_path11.join)(wrapper,path22))},renderKustomization=async request=>{let root=await(0,import_promises9.realpath)(
request.root),{top,problems}=await walkKustomizations(root,request.folder);if(problems.length>0||top===void 0)return{candidates:[],problems};let{exitCode,stdout,
stderr,name:name2,wrapper}=await build(root,top,request);if(exitCode!==0){let problem=kustomizeProblem(stderr,{root,wrapper,top:top.path});return{candidates:[],
problems:[problem]}}let parsed=parseYaml(stdout,top.path),sources=new SourceFiles(root),keepsOrigin=JSON.stringify(top.value).includes(originOption),located=async({
value})=>{let file=originOf(value,wrapper,root);if(file===void 0)return{value,...onlyAt({file:top.path,line:1,column:1})};let plain3=keepsOrigin?value:withoutOrigin(
value);return{value:plain3,...await sources.positions(file,plain3)}},rendered=parsed.documents.flatMap(document=>candidatesOf(document));return request.rendering.
log.info(`${request.folder}: ${rendered.length} objects, rendered by ${name2}`),{candidates:await Promise.all(rendered.map(located)),problems:parsed.problems}},
contentBytesMax=1024*1024,base64=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,encodedProblems=({value,positionOf:positionOf3},field,hint)=>{
let map2=isEntries3(value)?value[field]:void 0;return map2==null?[]:isEntries3(map2)?Object.entries(map2).flatMap(([key2,encoded])=>encoded===null||typeof encoded==
"string"&&base64.test(encoded.replaceAll(/[\r\n]/g,""))?[]:[{message:`${field}.${key2} is no base64`,hint,at:positionOf3([field,key2])}]):[{message:`${field} is\
 no map`,hint:"Write it as NAME: value",at:positionOf3([field])}]},bytesIn=(map2,encoding)=>Object.values(isEntries3(map2)?map2:{}).reduce((sum,text2)=>sum+(typeof text2==
"string"?Buffer.byteLength(text2,encoding):0),0),sizeProblems=({value,keyPositionOf},kind)=>{if(!isEntries3(value))return[];let bytes=bytesIn(value.data,kind===
"Secret"?"base64":"utf8")+bytesIn(value.binaryData,"base64")+bytesIn(value.stringData,"utf8");if(bytes<=contentBytesMax)return[];let message=`This ${kind} would\
 hold ${(bytes/contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`,field=["data","binaryData","stringData"].find(name2=>value[name2]!==void 0)??"data";return[
{message,hint:"Put large files into the image, or fetch them at start",at:keyPositionOf([field])}]},contentProblems=(candidate,kind)=>kind!=="ConfigMap"&&kind!==
"Secret"?[]:[...kind==="Secret"?encodedProblems(candidate,"data","Encode it with base64, or write it as it is under stringData"):encodedProblems(candidate,"bina\
ryData","Encode it with base64, or write text under data"),...sizeProblems(candidate,kind)],twinsIn=({keyPositionOf,positionOf:positionOf3},items,path22)=>{let first=new Map;
return items.flatMap((item,index2)=>{let name2=isEntries3(item)?item.name:void 0,earlier=first.get(name2);if(typeof name2!="string"||earlier===void 0)return first.
set(name2,index2),[];let{line}=keyPositionOf([...path22,earlier,"name"]);return[{message:`${fieldName(path22)}: "${name2}" stands twice, first in line ${line}`,
hint:"Remove or rename one of the two",at:positionOf3([...path22,index2,"name"])}]})},twinProblems=(candidate,kind)=>{let prefix=podSpecPaths[kind];return prefix===
void 0?[]:[...containerPaths.map(path22=>path22.replace("[]","")),...containerPaths.map(path22=>`${path22}.env`),"volumes"].flatMap(path22=>placesAt(candidate.value,
`${prefix}.${path22}`)).flatMap(({segments,value})=>Array.isArray(value)?twinsIn(candidate,value,segments):[])},unplacedProblems=candidate=>{let kind=isEntries3(
candidate.value)?String(candidate.value.kind):"";return[...contentProblems(candidate,kind),...twinProblems(candidate,kind)]},namespaceProblems=(object,namespace2,candidate)=>{
let own2=object.metadata.namespace,at=candidate.positionOf(["metadata","namespace"]);return own2==null?[]:scopeOf(object.apiVersion,object.kind)==="cluster"?[{message:`${describeRef(
refOf(object))} belongs to no namespace, but names "${own2}"`,hint:"Remove metadata.namespace",at}]:own2===namespace2?[]:[{message:`${describeRef(refOf(object))}\
 is for namespace "${own2}", but this deploy's is "${namespace2}"`,hint:"Remove metadata.namespace (of a kustomization: namespace), or set the target's namespac\
e in towline.yaml",at}]},withPlainData=object=>{if(object.kind!=="Secret"||!isEntries3(object.stringData))return object;let{stringData,data,...rest}=object,encoded=Object.
entries(stringData).map(([key2,value])=>[key2,Buffer.from(String(value??"")).toString("base64")]);return{...rest,data:{...data,...Object.fromEntries(encoded)}}},
inNamespace=(object,namespace2)=>scopeOf(object.apiVersion,object.kind)==="namespace"?{...object,metadata:{...object.metadata,namespace:namespace2}}:object,readObject=(candidate,namespace2)=>{
let problems=[...shapeProblems(candidate),...unplacedProblems(candidate)];if(problems.length>0)return{problems};let object=withPlainData(asObject(candidate.value)),
wrong2=namespaceProblems(object,namespace2,candidate);if(wrong2.length>0)return{problems:wrong2};let{at,positionOf:positionOf3,keyPositionOf}=candidate;return{manifest:{
object:inNamespace(object,namespace2),at,positionOf:positionOf3,keyPositionOf},problems:[]}},duplicates=manifests2=>{let first=new Map;return manifests2.flatMap(
manifest=>{let key2=keyOf(refOf(manifest.object)),earlier=first.get(key2);return earlier===void 0?(first.set(key2,manifest),[]):[{message:`${describeRef(refOf(manifest.
object))} stands twice, first in ${earlier.at.file}:${earlier.at.line}`,hint:"Remove or rename one of the two",at:manifest.at}]})},inOrder=problems=>problems.toSorted(
(a,b)=>(a.at?.file??"").localeCompare(b.at?.file??"")||(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??0)-(b.at?.column??0)),invalid=problems=>{let[first,...more]=problems,
message=more.length===0?first?.message??"":`${problems.length} mistakes in the manifests`;return new TowlineError("manifest-invalid",message,{hint:first?.hint,at:first?.
at,problems})},plain=({files,problems})=>{let parsed=files.map(({path:path22,text:text2})=>parseYaml(text2,path22));return{candidates:parsed.flatMap(({documents})=>documents.
flatMap(document=>candidatesOf(document))),problems:[...problems,...parsed.flatMap(file=>file.problems)]}},readSource2=async(source2,request)=>{if(source2.kind===
"helm")return await renderChart({...request,folder:source2.folder});let rendered=source2.kind==="files"?plain(source2):await renderKustomization({...request,folder:source2.
folder});return withoutHelmHooks(rendered,request.rendering.log)},pathsOf=sources=>sources.flatMap(source2=>source2.kind==="files"?source2.files.map(({path:path22})=>path22):
[source2.folder]),uselessValues=({rendering},sources)=>{let[first]=rendering.values??[],isRead=source2=>source2.kind==="helm"||source2.kind==="files"&&source2.problems.
length>0;return first===void 0||sources.some(isRead)?[]:[fileProblem(first,"is a file of Helm values, but there is no Helm chart in the manifests",'Remove "valu\
es", or name a folder with a Chart.yaml as the manifests')]},readManifests=async request=>{let{root,candidates,paths=[]}=request,named4=[...candidates===void 0?
[]:[candidates],...paths.map(path22=>[path22])],sources=await manifestSources(root,named4),read5=await Promise.all(sources.map(source2=>readSource2(source2,request))),
objects=read5.flatMap(each2=>each2.candidates).map(candidate=>readObject(candidate,request.namespace)),manifests2=objects.flatMap(({manifest})=>manifest===void 0?
[]:[manifest]),problems=inOrder([...read5.flatMap(each2=>each2.problems),...uselessValues(request,sources),...objects.flatMap(object=>object.problems),...duplicates(
manifests2)]);if(problems.length>0)throw invalid(problems);if(manifests2.length===0)throw invalid([noObjects(pathsOf(sources))]);return manifests2},noObjects=paths=>({
message:`${paths.join(", ")}: no Kubernetes object`,hint:"Write the service's manifests there: at least one Deployment",at:{file:paths[0]??"",line:1,column:1}}),
locate=(object,row)=>placesAt(object,row.path).flatMap(({segments:holderAt,value})=>{let holder=value,name2=holder?.[row.name];if(typeof name2!="string"||name2===
"")return[];let segments=[...holderAt,row.name],keys=row.keys===void 0?[]:placesAt(holder,row.keys).flatMap(({value:key2})=>typeof key2=="string"?[key2]:[]),optional=row.
madeByOthers===!0||holder.optional===!0;return[{kind:row.kind,name:name2,pointer:pointerOf(segments),optional,keys,segments}]}),locateAll=object=>referenceRows(
object.kind).flatMap(row=>locate(object,row)),referencesOf=object=>locateAll(object).map(({segments:_,...reference})=>reference),isConfig=reference=>reference.kind===
"ConfigMap"||reference.kind==="Secret",configReferences=object=>referencesOf(object).filter(isConfig),rewriteObject=(object,rename2)=>locateAll(object).reduce((rewritten,reference)=>{
let name2=isConfig(reference)?rename2(reference.kind,reference.name):void 0;return name2===void 0?rewritten:withValueAt(rewritten,reference.segments,name2)},object),
rewriteReferences=(manifests2,rename2)=>manifests2.map(manifest=>{let object=rewriteObject(manifest.object,rename2);return object===manifest.object?manifest:{...manifest,
object}}),secretValuesOf=({kind,data})=>kind!=="Secret"||typeof data!="object"||data===null?[]:Object.values(data).flatMap(value=>typeof value=="string"?[value,
Buffer.from(value,"base64").toString("utf8")]:[]),usesOf=by=>referencesOf(by.object).filter(({optional})=>!optional).map(reference=>({by,reference,ref:{apiVersion:"\
v1",kind:reference.kind,namespace:by.object.metadata.namespace,name:reference.name}})),look2=async({cluster,log},ref)=>{try{return await cluster.get(ref)??"abse\
nt"}catch(error2){if(!isTowlineError(error2,"kube-forbidden"))throw error2;return log.info(`Whether ${describeRef(ref)} exists is not known: this job's role may\
 not read it`),"unknown"}},keysOf2=({data,binaryData,stringData})=>[data,binaryData,stringData].flatMap(values=>Object.keys(values??{})),bareName=({kind,name:name2})=>`${kind}\
 "${name2}"`,problemOf2=({by,reference},found)=>{if(found==="unknown")return[];let user=describeRef(refOf(by.object)),{namespace:namespace2}=by.object.metadata,
at=by.positionOf?.(segmentsOf(reference.pointer))??by.at;if(found==="absent")return[{message:`${user} refers to ${bareName(reference)}, which is not in its mani\
fests, not in its configuration, and not in namespace "${namespace2}"`,hint:hintOf3(reference),at}];let keys=keysOf2(found);return reference.keys.filter(key2=>!keys.
includes(key2)).map(key2=>({message:`${user} refers to key "${key2}" of ${bareName(reference)}, which has ${keys.length===0?"no keys":`only ${keys.toSorted().join(
", ")}`}`,hint:"Correct the key, or add it",at}))},hintOf3=({kind})=>kind==="ConfigMap"?'Add its file to the configuration folder, correct the name, or write "o\
ptional: true" beside it':kind==="Secret"?'Add its references to secrets.yaml of the configuration folder, create the Secret first, correct the name, or write "\
optional: true" beside it':"Add it to the manifests, or correct the name",missingReferences=async(request,comingNames=[])=>{let uses=request.desired.flatMap(usesOf).
filter(({ref})=>!comingNames.includes(ref.name)),known=new Map(request.desired.map(({object})=>[keyOf(refOf(object)),object])),unknown2=new Map(uses.map(({ref})=>[
keyOf(ref),ref]).filter(([key2])=>!known.has(key2)));await mapBounded([...unknown2],async([key2,ref])=>known.set(key2,await look2(request,ref)));let problems=uses.
flatMap(use=>problemOf2(use,known.get(keyOf(use.ref))??"absent"));return[...new Map(problems.map(problem=>[problem.message,problem])).values()]},announce=(changes,request)=>{
let{log}=request;for(let change of changes){let name2=describeRef(change.ref),{at}=change.desired;change.action==="create"&&change.unchecked!==void 0&&log.notice(
`${name2} could not be checked: it needs ${change.unchecked}, which this deploy makes first`,at),change.scaledBy!==void 0&&log.warning(`${name2} sets "replicas"\
, but ${change.scaledBy} scales it: the autoscaler's number counts. Remove "replicas" from the manifest`,change.desired.keyPositionOf?.(["spec","replicas"])??at),
change.action==="update"&&announceTakeOver(change,request)}},announceTakeOver=(change,{log,service:service2})=>{let ours=fieldManagerOf(service2),{takeOver=[],leaves,
ref,desired}=change,others2=takeOver.filter(manager=>manager!==ours&&!manager.startsWith(`${ours}/`));if(others2.length===0)return;let rest=leaves?"what is not \
in its manifest stays":"removes what is not in its manifest";log.notice(`${describeRef(ref)} was changed by ${others2.join(", ")}: Towline takes it over, and ${rest}`,
desired.at)},scalers={HorizontalPodAutoscaler:{group:"autoscaling"},ScaledObject:{group:"keda.sh",kind:"Deployment"}},groupOf=apiVersion=>apiVersion.includes("/")?
apiVersion.split("/")[0]??"":"",scales=(scaler,ref)=>{let known=scalers[scaler.kind];if(known===void 0||groupOf(scaler.apiVersion)!==known.group)return!1;let target2=scaler.
spec?.scaleTargetRef??{};return scaler.metadata.namespace===ref.namespace&&target2.name===ref.name&&(target2.kind??known.kind)===ref.kind&&(target2.apiVersion===
void 0||groupOf(target2.apiVersion)===groupOf(ref.apiVersion))},liveIn=async({cluster,log},namespace2)=>{try{let query={apiVersion:"autoscaling/v2",kind:"Horizo\
ntalPodAutoscaler",namespace:namespace2},{items}=await cluster.list(query);return items.map(item=>({...item,apiVersion:query.apiVersion,kind:query.kind}))}catch(error2){
if(!isTowlineError(error2,"kube-forbidden","kube-not-found"))throw error2;log.info("Whether an autoscaler sets replicas is not known: this job's role may not li\
st horizontalpodautoscalers");return}},Autoscalers=class{#request;#live=new Map;constructor(request){this.#request=request}inManifests(ref){let found=this.#request.
desired.find(({object})=>scales(object,ref));return found&&refOf(found.object)}async of(ref){let here=this.inManifests(ref);if(here!==void 0)return{kind:"scaled",
by:here};let live=await this.#liveIn(ref.namespace);if(live===void 0)return{kind:"unknown"};let found=live.find(scaler=>scales(scaler,ref));return found===void 0?
{kind:"not-scaled"}:{kind:"scaled",by:refOf(found)}}#liveIn(namespace2){let asked2=this.#live.get(namespace2??"");if(asked2!==void 0)return asked2;let asking=liveIn(
this.#request,namespace2);return this.#live.set(namespace2??"",asking),asking}},isEntries4=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),isItem=(item,key2)=>{
if(!/^[kv]:/.test(key2))return!1;let wanted=JSON.parse(key2.slice(2));return key2.startsWith("v:")?(0,import_node_util4.isDeepStrictEqual)(item,wanted):isEntries4(
item)&&isEntries4(wanted)&&Object.entries(wanted).every(([name2,value])=>item[name2]===value)},isBare=value=>Array.isArray(value)?value.length===0:isEntries4(value)&&
Object.keys(value).length===0,listWith=(list3,fields2,other)=>list3.flatMap(item=>{let key2=Object.keys(fields2).find(each2=>isItem(item,each2));if(key2===void 0)
return[item];let others2=Array.isArray(other)?other:[],changed2=withFieldsOf(item,fields2[key2]??{},others2.find(each2=>isItem(each2,key2)));return changed2===void 0?
[]:[changed2]}),mapWith=(map2,fields2,other)=>{let changed2={...map2};for(let[key2,below4]of Object.entries(fields2)){let name2=key2.slice(2);if(!key2.startsWith(
"f:")||!Object.hasOwn(map2,name2))continue;let value=withFieldsOf(map2[name2],below4,isEntries4(other)?other[name2]:void 0);value===void 0?delete changed2[name2]:
changed2[name2]=value}return changed2},withFieldsOf=(value,fields2,other)=>{if(Object.keys(fields2).length===0)return other;if(!Array.isArray(value)&&!isEntries4(
value))return value;let after=Array.isArray(value)?listWith(value,fields2,other):mapWith(value,fields2,other);return isBare(after)&&!isBare(value)?void 0:after},
leftOver=({live,dryRun},desired,ours)=>{let adopted=adoptedFields(live,desired,ours).find(entry=>isApplierOf(entry,ours)),kept=(dryRun.metadata.managedFields??[]).
filter(entry=>isApplierOf(entry,ours)||!isAdopted(entry,live,ours)).map(fieldsOf);return leavesOf(adopted===void 0?{}:fieldsOf(adopted)).filter(path22=>!kept.some(
tree=>hasField(tree,path22)))},withoutLeftOver=async(cluster,dryRun,{fields:fields2,manager})=>{if(fields2.length===0)return{kind:"removed",object:dryRun};let{managedFields:_,
...metadata}=dryRun.metadata,body={...dryRun,metadata},next=withFieldsOf(body,fields2.map(only).reduce(union,{}),{});try{return{kind:"removed",object:await cluster.
replace(next,{manager,dryRun:!0})}}catch(error2){if(isTowlineError(error2,"kube-invalid"))return{kind:"refused",why:error2.message};if(isTowlineError(error2,"ku\
be-conflict"))return{kind:"removed",object:next};if(isTowlineError(error2,"kube-forbidden"))return{kind:"removed",object:dryRun};throw error2}},conflict=(ref,losses)=>{
let scaled=losses.every(({fields:fields2})=>fields2.every(path22=>fieldText(path22)==="spec.replicas")),list3=losses.map(({manager,fields:fields2})=>`"${manager}\
" owns ${fields2.map(fieldText).join(", ")}`),message=`${describeRef(ref)} cannot be changed: ${list3.join("; ")}`;return scaled?new TowlineError("kube-apply-co\
nflict",message,{hint:'An autoscaler seems to set the replicas: then remove "replicas" from the manifest'}):new TowlineError("kube-apply-conflict",message,{hint:'\
Remove these fields from the manifest and so leave them to their owner; or stop that owner, and run "kubectl apply --server-side --force-conflicts -f <manifest>\
" once by hand: the next deploy takes the fields over from kubectl'})},takenOver=(seen,desired,ours,scaling)=>{let{live,dryRun}=seen,losses=lossesOf(live,dryRun,
ours),isGone=loss=>scaling?.kind==="not-scaled"&&isAutoscaler(loss),foreign=losses.filter(loss=>!yields(loss.manager,live,ours)&&!isGone(loss));if(foreign.length>
0)throw conflict(refOf(live),foreign);let entries=live.metadata.managedFields??[],isNew=!entries.some(entry=>isApplierOf(entry,ours)),removed2=leftOver(seen,desired,
ours),nobody=entries.length===0?["before-first-apply"]:[];return{losers:[...losses.map(({manager})=>manager),...nobody],adopted:isNew||losses.length>0||removed2.
length>0?adoptableManagers(live,ours):[],removed:removed2}},compared=async({cluster,service:service2,log},seen,desired,scaling)=>{let ref=refOf(desired.object),
manager=fieldManagerOf(service2),{live}=seen,{losers,adopted,removed:removed2}=takenOver(seen,desired.object,manager,scaling),removal=await withoutLeftOver(cluster,
seen.dryRun,{fields:removed2,manager});removal.kind==="refused"&&log.info(`${describeRef(ref)} keeps what is not in its manifest, since the cluster says: ${removal.
why}`);let leaves=removal.kind==="refused"?{leaves:!0}:{},takeOver=[...new Set([...losers,...removal.kind==="refused"?[]:adopted])],dryRun=removal.kind==="refus\
ed"?seen.dryRun:removal.object,kept=givesUpReplicas(live,desired.object,manager)?{replicas:live.spec.replicas}:{},after=dryRun.spec===void 0?dryRun:{...dryRun,spec:{
...dryRun.spec,...kept}},fields2=fieldChanges(live,after);return takeOver.length>0?{action:"update",ref,desired,live,fields:fields2,takeOver,...leaves}:fields2.
length===0?{action:"none",ref,desired,live}:{action:"update",ref,desired,live,fields:fields2}},planOne=async(request,desired,autoscalers)=>{let{object}=desired,
ref=refOf(object),ours=fieldManagerOf(request.service),{write:how}=desired,swap=how===void 0?void 0:await planSwap(request,desired,{manager:ours,how});if(swap!==
void 0)return swap;let here=object.spec?.replicas===void 0?void 0:autoscalers.inManifests(ref);if(here!==void 0)return await planScaled(request,desired,describeRef(
here));let seen=await look(request,object);if(seen.kind!=="present")return created(seen,desired);if(object.spec?.replicas===void 0||!differs(seen,ours))return await compared(
request,seen,desired);let scaling=await autoscalers.of(ref),by=scalerOf(scaling,seen,ours);return by===void 0?await compared(request,seen,desired,scaling):await planScaled(
request,desired,by)},created=(seen,desired)=>{let base={action:"create",ref:refOf(desired.object),desired};return seen.kind==="absent"?base:{...base,unchecked:seen.
needs}},differs=({live,dryRun},ours)=>fieldChanges(live,dryRun).length>0||lossesOf(live,dryRun,ours).length>0,scalerOf=(scaling,{live,dryRun},ours)=>scaling.kind===
"scaled"?describeRef(scaling.by):scaling.kind==="unknown"&&lossesOf(live,dryRun,ours).some(isAutoscaler)?"an autoscaler":void 0,planScaled=async(request,desired,scaledBy)=>{
let left={...desired,object:withoutReplicas(desired.object)},seen=await look(request,left.object);return{...seen.kind==="present"?await compared(request,seen,left):
created(seen,desired),scaledBy}},planApply=async request=>{let autoscalers=new Autoscalers(request),outcomes=await mapBounded(request.desired,desired=>planOne(request,
desired,autoscalers).then(change=>({change}),error2=>({error:placed(error2,desired)}))),errors=outcomes.flatMap(outcome=>"error"in outcome?[outcome.error]:[]);if(errors.
length>0)throw together(errors,"objects cannot be applied");let changes=outcomes.flatMap(outcome=>"change"in outcome?[outcome.change]:[]);return announce(changes,
request),changes},inconclusive=[{pattern:/exceeded quota/,why:"the quota is used up just now; the roll-out may still free enough"},{pattern:/does not support dry run/,
why:"an admission webhook cannot be asked without creating"}],reasonOfDoubt=({subject,message},namespace2)=>subject===`create pods in ${namespace2}`?"this job's\
 role may not create pods":inconclusive.find(({pattern:pattern3})=>pattern3.test(message))?.why,volumesOf=({kind,spec},own2)=>{let claims=(kind==="StatefulSet"?
spec?.volumeClaimTemplates??[]:[]).map(({metadata:{name:name2}})=>({name:name2,persistentVolumeClaim:{claimName:name2}}));return[...own2.filter(({name:name2})=>claims.
every(claim2=>claim2.name!==name2)),...claims]},podOf=(workload,desired)=>{let template2=podTemplateOf(workload);if(template2?.spec===void 0)return;let isMadeHere=(kind,name2)=>desired.
some(({object})=>object.kind===kind&&object.metadata.name===name2),{serviceAccountName,priorityClassName,runtimeClassName,...spec}=template2.spec;return{apiVersion:"\
v1",kind:"Pod",metadata:{name:`towline-dry-run-${workload.metadata.name}`.slice(0,63).replace(/[^a-z0-9]+$/,""),namespace:workload.metadata.namespace,labels:template2.
metadata?.labels,annotations:template2.metadata?.annotations},spec:{...spec,volumes:volumesOf(workload,spec.volumes??[]),...isMadeHere("ServiceAccount",serviceAccountName)?
{}:{serviceAccountName},...isMadeHere("PriorityClass",priorityClassName)?{}:{priorityClassName},...isMadeHere("RuntimeClass",runtimeClassName)?{}:{runtimeClassName}}}},
isInNewNamespace=({object},desired)=>desired.some(other=>other.object.kind==="Namespace"&&other.object.metadata.name===object.metadata.namespace),tryPod=async(request,workload)=>{
let{cluster,service:service2,desired,log}=request,pod=podOf(workload.object,desired);if(pod===void 0)return;let name2=describeRef(refOf(workload.object));try{await cluster.
create(pod,{manager:fieldManagerOf(service2),dryRun:!0})}catch(error2){if(!isTowlineError(error2,"kube-forbidden","kube-invalid","kube-failed","kube-not-found"))
throw error2;if(error2.code==="kube-not-found"&&isInNewNamespace(workload,desired))return;let doubt=reasonOfDoubt(error2,workload.object.metadata.namespace);if(doubt===
void 0)throw refusedPod(name2,error2);log.info(`The pods of ${name2} could not be tried out: ${doubt}`)}},refusedPod=(name2,cause)=>new TowlineError(cause.code,
`${name2}: the cluster would refuse its pods. ${cause.message}`,{cause,subject:cause.subject,hint:cause.hint??"Change the pod template as the message says"}),podDryRun=async request=>{
let failed3=(await mapBounded(request.desired,workload=>tryPod(request,workload).then(()=>{},error2=>placed(error2,workload)))).filter(error2=>error2!==void 0);
if(failed3.length>0)throw together(failed3,"workloads would get no pods")},isEntries5=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),listKeys={
containers:["name"],initContainers:["name"],ephemeralContainers:["name"],env:["name"],volumes:["name"],volumeMounts:["mountPath"],volumeDevices:["devicePath"],imagePullSecrets:[
"name"],hostAliases:["ip"],topologySpreadConstraints:["topologyKey","whenUnsatisfiable"],resourceClaims:["name"],claims:["name"],schedulingGates:["name"],secrets:[
"name"],webhooks:["name"],ownerReferences:["uid"]},wholeMaps=new Set(["selector","labelSelector","namespaceSelector","podSelector","nodeSelector","configMapKeyR\
ef","secretKeyRef","fileKeyRef","fieldRef","resourceFieldRef","secretRef","nodePublishSecretRef","dataSource","roleRef","requiredDuringSchedulingIgnoredDuringEx\
ecution"]),keyDefaults={protocol:"TCP"},byKeys=keys=>item=>{let fields2=isEntries5(item)?item:{};return`k:${JSON.stringify(Object.fromEntries(keys.map(key2=>[key2,
fields2[key2]??keyDefaults[key2]])))}`},byValue=item=>`v:${JSON.stringify(item)}`,builtInKeys=(name2,items)=>name2!=="ports"?Object.hasOwn(listKeys,name2)?listKeys[name2]:
void 0:[items.every(item=>isEntries5(item)&&item.containerPort!==void 0)?"containerPort":"port","protocol"],listShape=(items,{name:name2,isBuiltIn:isBuiltIn2,owned})=>{
let element=Object.keys(owned??{}).find(each2=>/^[kv]:/.test(each2));if(element?.startsWith("v:"))return{kind:"items",elementOf:byValue};if(element!==void 0)return{
kind:"items",elementOf:byKeys(Object.keys(JSON.parse(element.slice(2))))};if(name2==="finalizers")return{kind:"items",elementOf:byValue};let keys=isBuiltIn2&&items.
length>0?builtInKeys(name2,items):void 0;return keys===void 0?{kind:"whole"}:{kind:"items",elementOf:byKeys(keys)}},isOwnedAsOne=owned=>owned!==void 0&&Object.keys(
owned).length===0,shapeOf=(value,at)=>isOwnedAsOne(at.owned)?{kind:"whole"}:Array.isArray(value)?value.length===0?{kind:"whole"}:listShape(value,at):!isEntries5(
value)||Object.keys(value).length===0?{kind:"whole"}:at.isBuiltIn&&wholeMaps.has(at.name)?{kind:"whole"}:{kind:"map"},atField=({name:inside,isBuiltIn:isBuiltIn2,
owned},name2)=>({name:name2,inside,isBuiltIn:isBuiltIn2,owned:owned?.[`f:${name2}`]}),atItem=(at,element)=>({...at,owned:at.owned?.[element]}),entriesIn=value=>isEntries5(
value)?value:{},filled=(value,defaults)=>{let given2=entriesIn(value),open22=Object.entries(defaults).filter(([name2,each2])=>given2[name2]===void 0&&each2!==void 0);
return{...given2,...Object.fromEntries(open22)}},changed=(value,change)=>({...value,...Object.fromEntries(Object.entries(change).flatMap(([name2,make])=>value[name2]===
void 0||value[name2]===null?[]:[[name2,make(value[name2])]]))}),each=make=>list3=>Array.isArray(list3)?list3.map(make):list3,protocol=port=>filled(port,{protocol:"\
TCP"}),pullPolicy=image=>{let name2=String(image??""),tag=/:([^:/@]+)$/.exec(name2)?.[1];return!name2.includes("@")&&(tag===void 0||tag==="latest")?"Always":"If\
NotPresent"},httpGet=action=>filled(action,{path:"/",scheme:"HTTP"}),probe=value=>filled(changed(entriesIn(value),{httpGet,grpc:call=>filled(call,{service:""})}),
{timeoutSeconds:1,periodSeconds:10,successThreshold:1,failureThreshold:3}),handler=value=>changed(entriesIn(value),{httpGet}),fieldRef=value=>filled(value,{apiVersion:"\
v1"}),withFieldRef=value=>changed(entriesIn(value),{fieldRef}),variable=value=>changed(entriesIn(value),{valueFrom:withFieldRef}),resources=value=>{let{limits}=entriesIn(
value);if(Object.keys(entriesIn(limits)).length===0)return entriesIn(value);let{requests}=entriesIn(value);return{...entriesIn(value),requests:filled(requests,entriesIn(
limits))}},container=value=>filled(changed(filled(value,{resources:{}}),{ports:each(protocol),env:each(variable),livenessProbe:probe,readinessProbe:probe,startupProbe:probe,
lifecycle:hooks=>changed(entriesIn(hooks),{postStart:handler,preStop:handler}),resources}),{terminationMessagePath:"/dev/termination-log",terminationMessagePolicy:"\
File",imagePullPolicy:pullPolicy(entriesIn(value).image)}),mode=420,withMode=source2=>filled(source2,{defaultMode:mode}),downward=source2=>changed(entriesIn(source2),
{items:each(withFieldRef)}),projection=source2=>changed(entriesIn(source2),{serviceAccountToken:token=>filled(token,{expirationSeconds:3600}),downwardAPI:downward}),
claim=value=>changed(filled(value,{spec:{}}),{spec:spec=>filled(spec,{volumeMode:"Filesystem"})}),volume=value=>{let known=changed(entriesIn(value),{configMap:withMode,
secret:withMode,downwardAPI:source2=>withMode(downward(source2)),projected:source2=>withMode(changed(entriesIn(source2),{sources:each(projection)})),hostPath:source2=>filled(
source2,{type:""}),ephemeral:source2=>changed(entriesIn(source2),{volumeClaimTemplate:claim})});return Object.keys(known).length===1?{...known,emptyDir:{}}:known},
hostPorts=value=>changed(entriesIn(value),{ports:each(port=>filled(port,{hostPort:entriesIn(port).containerPort}))}),podSpec=value=>{let spec=entriesIn(value),containers=spec.
hostNetwork===!0?each(one=>container(hostPorts(one))):each(container),account2=spec.serviceAccountName??spec.serviceAccount;return filled({...changed(spec,{containers,
initContainers:containers,volumes:each(volume)}),...account2===void 0?{}:{serviceAccountName:account2,serviceAccount:account2}},{restartPolicy:"Always",terminationGracePeriodSeconds:30,
dnsPolicy:"ClusterFirst",securityContext:{},schedulerName:"default-scheduler"})},podTemplate=value=>changed(filled(value,{spec:{}}),{spec:podSpec}),strategy=(value,numbers)=>{
let given2=filled(value,{type:"RollingUpdate"});return given2.type!=="RollingUpdate"?given2:{...given2,rollingUpdate:filled(given2.rollingUpdate,numbers)}},deployment=spec=>({
...filled(spec,{replicas:1,revisionHistoryLimit:10,progressDeadlineSeconds:600}),strategy:strategy(spec.strategy,{maxUnavailable:"25%",maxSurge:"25%"}),template:podTemplate(
spec.template)}),claimTemplate=value=>({...claim(filled(value,{apiVersion:"v1",kind:"PersistentVolumeClaim"})),status:filled(entriesIn(value).status,{phase:"Pen\
ding"})}),statefulSet=spec=>changed({...filled(spec,{replicas:1,podManagementPolicy:"OrderedReady",revisionHistoryLimit:10}),updateStrategy:strategy(spec.updateStrategy,
{partition:0}),persistentVolumeClaimRetentionPolicy:filled(spec.persistentVolumeClaimRetentionPolicy,{whenDeleted:"Retain",whenScaled:"Retain"}),template:podTemplate(
spec.template)},{volumeClaimTemplates:each(claimTemplate)}),daemonSet=spec=>({...filled(spec,{revisionHistoryLimit:10}),updateStrategy:strategy(spec.updateStrategy,
{maxUnavailable:1,maxSurge:0}),template:podTemplate(spec.template)}),job=spec=>({...filled(spec,{completions:spec.parallelism===void 0?1:void 0,parallelism:1,backoffLimit:6,
completionMode:"NonIndexed",suspend:!1,manualSelector:!1,podReplacementPolicy:"TerminatingOrFailed"}),template:podTemplate(spec.template)}),cronJob=spec=>changed(
filled(spec,{concurrencyPolicy:"Allow",suspend:!1,successfulJobsHistoryLimit:3,failedJobsHistoryLimit:1}),{jobTemplate:template2=>changed(entriesIn(template2),{
spec:inner=>changed(entriesIn(inner),{template:podTemplate})})}),servicePort=port=>filled(port,{protocol:"TCP",targetPort:entriesIn(port).port}),service=spec=>{
let{type="ClusterIP"}=spec;return changed(filled(spec,{sessionAffinity:"None",type,internalTrafficPolicy:type==="ExternalName"?void 0:"Cluster",externalTrafficPolicy:type===
"NodePort"||type==="LoadBalancer"?"Cluster":void 0,allocateLoadBalancerNodePorts:type==="LoadBalancer"?!0:void 0}),{ports:each(servicePort)})},networkPolicy=spec=>filled(
spec,{policyTypes:spec.egress===void 0?["Ingress"]:["Ingress","Egress"]}),specs={"apps/Deployment":deployment,"apps/StatefulSet":statefulSet,"apps/DaemonSet":daemonSet,
"batch/Job":job,"batch/CronJob":cronJob,"/Pod":spec=>filled(podSpec(spec),{enableServiceLinks:!0}),"/Service":service,"/PersistentVolumeClaim":spec=>filled(spec,
{volumeMode:"Filesystem"}),"autoscaling/HorizontalPodAutoscaler":spec=>filled(spec,{minReplicas:1}),"networking.k8s.io/NetworkPolicy":networkPolicy},inBase64=value=>Buffer.
from(String(value),"utf8").toString("base64"),secret=({stringData,...object})=>{let texts=Object.entries(entriesIn(stringData)).map(([key2,value])=>[key2,inBase64(
value)]),data={...entriesIn(object.data),...Object.fromEntries(texts)};return{...object,type:object.type??"Opaque",...Object.keys(data).length>0&&{data}}},namespace=object=>({
...object,metadata:{...object.metadata,labels:{...object.metadata.labels,"kubernetes.io/metadata.name":object.metadata.name}}}),groupOf2=apiVersion=>apiVersion.
includes("/")?apiVersion.split("/")[0]??"":"",withDefaults=object=>{let key2=`${groupOf2(object.apiVersion)}/${object.kind}`;if(key2==="/Secret")return secret(object);
if(key2==="/Namespace")return namespace(object);let fill2=specs[key2];return fill2===void 0?object:{...object,spec:fill2(entriesIn(object.spec),object)}},suffixes={
n:1e-9,u:1e-6,m:.001,"":1,k:1e3,M:1e6,G:1e9,T:1e12,P:1e15,E:1e18,Ki:2**10,Mi:2**20,Gi:2**30,Ti:2**40,Pi:2**50,Ei:2**60},quantityOf=value=>{let[,number2,suffix=""]=/^([+-]?\d+(?:\.\d+)?)([A-Za-z]{0,2})$/.
exec(String(value))??[],factor=suffixes[suffix];return number2===void 0||factor===void 0?void 0:Number(number2)*factor},isSameQuantity=(live,wanted)=>{if(typeof live!=
"string"||!["string","number"].includes(typeof wanted))return!1;let[a,b]=[quantityOf(live),quantityOf(wanted)];return a!==void 0&&b!==void 0&&Math.abs(a-b)<=1e-9*
Math.abs(a)},covers=(live,wanted)=>Array.isArray(live)&&Array.isArray(wanted)?live.length===wanted.length&&wanted.every((item,index2)=>covers(live[index2],item)):
isEntries5(live)&&isEntries5(wanted)?Object.entries(wanted).every(([name2,value])=>covers(live[name2],value)):(0,import_node_util6.isDeepStrictEqual)(live,wanted)||
isSameQuantity(live,wanted),amounts=["limits","requests","hard","default","defaultRequest","max","min"],isAmount=({name:name2,inside})=>amounts.includes(inside)||
["sizeLimit","averageValue"].includes(name2)||inside==="target"&&name2==="value",inTheirForm=(live,wanted,at)=>isAmount(at)?isSameQuantity(live,wanted)?live:wanted:
Array.isArray(wanted)&&Array.isArray(live)?wanted.map((item,index2)=>inTheirForm(live[index2],item,at)):isEntries5(wanted)&&isEntries5(live)?Object.fromEntries(
Object.entries(wanted).map(([name2,value])=>[name2,inTheirForm(live[name2],value,{name:name2,inside:at.name})])):wanted,sameInMeaning=(live,wanted,at)=>!at.isBuiltIn&&
typeof wanted=="object"&&covers(live,wanted)?live:inTheirForm(live,wanted,at),merged=(live,wanted,at)=>{if(wanted===void 0)return live;if(live==null)return wanted;
let shape=shapeOf(wanted,at);return shape.kind==="map"&&isEntries5(wanted)&&isEntries5(live)?mergedMap(live,wanted,at):shape.kind==="items"&&Array.isArray(wanted)&&
Array.isArray(live)?mergedItems(live,wanted,{at,elementOf:shape.elementOf}):sameInMeaning(live,wanted,at)},mergedMap=(live,wanted,at)=>Object.fromEntries([...new Set(
[...Object.keys(live),...Object.keys(wanted)])].map(name2=>[name2,merged(live[name2],wanted[name2],atField(at,name2))])),mergedItems=(live,wanted,{at,elementOf})=>{
let liveBy=new Map(live.map(item=>[elementOf(item),item])),wantedBy2=new Map(wanted.map(item=>[elementOf(item),item])),before=[...liveBy.keys()],after=[...wantedBy2.
keys()],order=[],placed2=new Set,nextShared=()=>after.find(each2=>liveBy.has(each2)&&!placed2.has(each2));for(;before.length+after.length>0;){let[here,there]=[before[0],
after[0]],isTheirs=here!==void 0&&!wantedBy2.has(here);if(here!==void 0&&!isTheirs&&here!==there&&(there===void 0||placed2.has(here)||nextShared()!==here))before.
shift();else{let next=isTheirs?here:there;if(next===void 0)break;order.push(next),placed2.add(next),here===next&&before.shift(),there===next&&after.shift()}}return order.
map(element=>merged(liveBy.get(element),wantedBy2.get(element),atItem(at,element)))},treeOf=(value,at)=>{let shape=shapeOf(value,at);return shape.kind==="map"&&
isEntries5(value)?Object.fromEntries(Object.entries(value).filter(([,inner])=>inner!==void 0).map(([name2,inner])=>[`f:${name2}`,treeOf(inner,atField(at,name2))])):
shape.kind==="items"&&Array.isArray(value)?Object.fromEntries(value.map(item=>{let element=shape.elementOf(item),inside=treeOf(item,atItem(at,element));return[element,
Object.keys(inside).length===0?{}:{".":{},...inside}]})):{}},nobodys=[["f:apiVersion"],["f:kind"],["f:status"],["f:metadata","f:name"],["f:metadata","f:namespac\
e"]],fieldsIn=(object,at)=>nobodys.reduce(without,treeOf(object,at)),freeMaps=new Set(["annotations","binaryData","data","labels","limits","matchLabels","nodeSe\
lector","parameters","requests","selector","stringData"]),silentWhenZero=new Set(["hostIPC","hostNetwork","hostPID","hostPort","initialDelaySeconds","minReadySe\
conds","nodePort","paused","publishNotReadyAddresses","readOnly","stdin","stdinOnce","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","tty"]),
keepsEmptyText="storageClassName",isSilent=(name2,value)=>value==null?!0:Array.isArray(value)?value.length===0:isEntries5(value)?freeMaps.has(name2)&&Object.keys(
value).length===0:value===""?name2!==keepsEmptyText:silentWhenZero.has(name2)&&(value===0||value===!1),amounts2=["limits","requests"],inText=values=>Object.fromEntries(
Object.entries(values).map(([key2,value])=>[key2,typeof value=="number"?String(value):value])),printed=(value,name2="")=>Array.isArray(value)?value.map(item=>printed(
item)):isEntries5(value)?amounts2.includes(name2)?inText(value):freeMaps.has(name2)&&Object.values(value).every(each2=>!isEntries5(each2))?value:Object.fromEntries(
Object.entries(value).map(([key2,inner])=>[key2,printed(inner,key2)]).filter(([key2,inner])=>!isSilent(key2,inner))):value,withoutNulls=value=>Array.isArray(value)?
value.map(withoutNulls):isEntries5(value)?Object.fromEntries(Object.entries(value).filter(([,inner])=>inner!=null).map(([key2,inner])=>[key2,withoutNulls(inner)])):
value,below3=({until,from},key2)=>({until:until[key2]??{},from:from[key2]??{}}),goes=({until,from},key2)=>Object.hasOwn(until,key2)&&!Object.hasOwn(from,key2),isLeaf=tree=>Object.
keys(tree).length===0,removed=(value,ownership,at)=>{if(isLeaf(ownership.until)||isLeaf(ownership.from))return value;let shape=shapeOf(value,at);if(shape.kind===
"map"&&isEntries5(value))return fromMap(value,ownership,at);if(shape.kind!=="items"||!Array.isArray(value))return value;let left=value.flatMap(item=>{let element=shape.
elementOf(item);return goes(ownership,element)?[]:[removed(item,below3(ownership,element),atItem(at,element))]});return left.length===0?void 0:left},fromMap=(map2,ownership,at)=>{
let left=Object.entries(map2).flatMap(([name2,value])=>{let key2=`f:${name2}`;if(goes(ownership,key2))return[];let inner=removed(value,below3(ownership,key2),atField(
at,name2));return inner===void 0?[]:[[name2,inner]]});return left.length===0?void 0:Object.fromEntries(left)},areSame=(a,b,placeOf7)=>a.size===b.size&&[...a].every(
([key2,value])=>b.has(key2)&&isSame3(value,b.get(key2),placeOf7(key2))),given=value=>new Map(Object.entries(value).filter(([,inner])=>inner!==void 0)),isSame3=(a,b,at)=>{
let shape=shapeOf(b,at);if(shape.kind==="map"&&isEntries5(a)&&isEntries5(b))return areSame(given(a),given(b),name2=>atField(at,name2));if(shape.kind!=="items"||
!Array.isArray(a)||!Array.isArray(b))return(0,import_node_util7.isDeepStrictEqual)(a,b);let byElement=items=>new Map(items.map(item=>[shape.elementOf(item),item]));
return areSame(byElement(a),byElement(b),element=>atItem(at,element))},builtIn=/^(v1|(apps|batch|autoscaling|policy|(networking|rbac\.authorization|storage|scheduling|coordination|discovery|apiextensions|admissionregistration|apiregistration|node)\.k8s\.io)\/\w+)$/,
isBuiltIn=({apiVersion})=>builtIn.test(apiVersion),rootOf=(object,owned)=>({name:"",inside:"",isBuiltIn:isBuiltIn(object),owned:Object.keys(owned).length===0?void 0:
owned}),asPrinted=object=>isBuiltIn(object)?printed(withDefaults(object)):withoutNulls(object),valueAt2=(value,[key2,...rest])=>{if(key2===void 0)return value;if(Array.
isArray(value)){let item=value.find(each2=>isItem(each2,key2));return item===void 0?void 0:valueAt2(item,rest)}return isEntries5(value)?valueAt2(value[key2.slice(
2)],rest):void 0},keptBy=(entry,live,after)=>{if(entry.subresource==="status")return[entry];let fieldsV1=leavesOf(fieldsOf(entry)).filter(path22=>!(0,import_node_util5.isDeepStrictEqual)(
valueAt2(live,path22),valueAt2(after,path22))).reduce(without,fieldsOf(entry));return Object.keys(fieldsV1).length===0?[]:[{...entry,fieldsV1}]},generation="dep\
recated.daemonset.template.generation",counted=(after,live)=>{let count2=live.metadata.annotations?.[generation];if(live.kind!=="DaemonSet"||count2===void 0||(0,import_node_util5.isDeepStrictEqual)(
after.spec?.template,live.spec?.template))return after;let{metadata}=after,annotations2={...metadata.annotations,[generation]:String(Number(count2)+1)};return{...after,
metadata:{...metadata,annotations:annotations2}}},always={"f:metadata":{".":{}}},predictedWhole=object=>asPrinted(object),predicted=(live,wanted,manager)=>{let{
managedFields:entries=[],...metadata}=live.metadata,bare={...live,metadata},owned=entries.map(fieldsOf).reduce(union,{}),at=rootOf(wanted,owned),{status:_,...applied}=wanted,
ours=fieldsIn(applied,at),others2=entries.filter(entry=>!isApplierOf(entry,manager)),until=entries.filter(entry=>isApplierOf(entry,manager)).map(fieldsOf).reduce(
union,{}),from=others2.map(fieldsOf).reduce(union,union(always,ours)),laid=merged(bare,{...applied,apiVersion:wanted.apiVersion},at),next=removed(laid,{until,from},
at),after=isSame3(bare,next,at)?bare:counted(asPrinted(next),live),left=others2.flatMap(entry=>keptBy(entry,live,after)),own2={manager,operation:"Apply",apiVersion:wanted.
apiVersion,fieldsType:"FieldsV1"};return{...after,metadata:{...after.metadata,managedFields:[{...own2,fieldsV1:ours},...left]}}},readOnce=cluster=>{let reads=new Map;
return ref=>{let known=reads.get(keyOf(ref))??cluster.get(ref);return reads.set(keyOf(ref),known),known}},noWrites=(verb,ref)=>new TowlineError("internal",`${verb}\
 ${describeRef(ref)}: this connection only reads`),requireNamespace=async(get2,{namespace:namespace2})=>{if(namespace2!==void 0){try{if(await get2({apiVersion:"\
v1",kind:"Namespace",name:namespace2})!==void 0)return}catch(error2){if(isTowlineError(error2,"kube-forbidden"))return;throw error2}throw new TowlineError("kube\
-not-found",`There is no namespace "${namespace2}"`,{subject:`namespace/${namespace2}`,hint:'Create it first, or correct "namespace" of the target in towline.ya\
ml'})}},readOnly=cluster=>{let get2=readOnce(cluster);return{...cluster,get:get2,apply:async(object,{manager,dryRun})=>{if(dryRun!==!0)throw noWrites("apply",refOf(
object));let ref=refOf(object),live=await get2(ref);return live!==void 0?predicted(live,object,manager):(await requireNamespace(get2,ref),predictedWhole(object))},
create:async(object,{dryRun})=>{if(dryRun!==!0)throw noWrites("create",refOf(object));return predictedWhole(object)},replace:async(object,{dryRun})=>{if(dryRun!==
!0)throw noWrites("replace",refOf(object));return predictedWhole(object)},patch:async ref=>{throw noWrites("patch",ref)},delete:async(ref,options)=>{if(options?.
dryRun!==!0)throw noWrites("delete",ref);return!0}}},fieldLine=({path:path22,before,after})=>before===void 0&&after===void 0?`    ${path22}`:before===void 0?`  \
  ${path22}: ${after} (new)`:after===void 0?`    ${path22}: ${before} (removed)`:`    ${path22}: ${before} → ${after}`,changeLines=change=>{let name2=describeRef(
change.ref);return change.action==="none"?[`= ${name2}`]:[`${change.action==="create"?"+":"~"} ${name2}`,...(change.fields??[]).map(fieldLine)]},renderChanges=changes=>changes.
flatMap(changeLines),definedScope=({apiVersion,kind},all)=>{let definition=all.find(({object})=>object.kind==="CustomResourceDefinition"&&object.spec?.names?.kind===
kind&&apiVersion.startsWith(`${object.spec?.group}/`));return definition===void 0?"unknown":definition.object.spec.scope==="Namespaced"?"namespace":"cluster"},without2=object=>{
let{namespace:_,...metadata}=object.metadata;return{...object,metadata}},inTheirScope=async(items,namespace2,cluster)=>await Promise.all(items.map(async item=>{
let{object}=item;if(scopeOf(object.apiVersion,object.kind)!=="unknown")return item;let defined=definedScope(object,items),scope=defined==="unknown"?await cluster.
scopeOf(object):defined;if(scope==="cluster")return{...item,object:without2(object)};let metadata={...object.metadata,namespace:namespace2};return scope==="name\
space"?{...item,object:{...object,metadata}}:item})),withFingerprints=(fields2,before,after,{fingerprint})=>{if(after.kind!=="Secret"||fingerprint===void 0)return fields2;
let shown3=({data},key2)=>data?.[key2]===void 0?void 0:fingerprint(String(data[key2]));return fields2.map(field=>{if(!field.path.startsWith("data."))return field;
let key2=field.path.slice(5);return{path:field.path,before:shown3(before,key2),after:shown3(after,key2)}})},hookPhases=["pre-deploy","post-deploy"],phaseIn=object=>object.
metadata.annotations?.[annotations.hook],isHook=object=>phaseIn(object)!==void 0,sorted=(_,value)=>typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.
fromEntries(Object.entries(value).toSorted(([left],[right])=>left<right?-1:1)):value,fingerprintOf=object=>(0,import_node_crypto2.createHash)("sha256").update(JSON.
stringify(object,sorted)).digest("hex"),hooksAmong=desired=>desired.flatMap(each2=>{let phase=hookPhases.find(known=>known===phaseIn(each2.object));if(phase===void 0)
return[];let{name:name2}=each2.object.metadata;return[{phase,name:name2,desired:each2,fingerprint:fingerprintOf(each2.object)}]}),hooksDiffer=(hooks,last)=>{let known=new Set(
last?.hooks?.map(({name:name2,fingerprint})=>`${name2} ${fingerprint}`));return hooks.some(({name:name2,fingerprint})=>!known.has(`${name2} ${fingerprint}`))},longestName=63,
shortestTtlSeconds=60,short=text2=>(0,import_node_crypto3.createHash)("sha256").update(text2).digest("hex").slice(0,5),fitting=(name2,length)=>name2.length<=length?
name2:`${name2.slice(0,length-6).replace(/[^a-z0-9]+$/i,"")}-${short(name2)}`,hookLabel=name2=>fitting(name2,longestName),jobName=(name2,{runId,attempt},number2)=>{
let suffix=`-${number2}-${short(`${runId}/${attempt}`)}`;return`${fitting(name2,longestName-suffix.length)}${suffix}`},deadlineOf=(spec,timeoutSeconds)=>spec?.activeDeadlineSeconds??
timeoutSeconds,jobOf=({name:name2,desired},identity,number2,timeoutSeconds)=>{let{object}=desired,{ttlSecondsAfterFinished:ttl,template:template2,...spec}=object.
spec??{},marks2={[labels.service]:identity.service,[labels.hookName]:hookLabel(name2)},metadata=template2?.metadata;return{...object,metadata:{...object.metadata,
name:jobName(name2,identity,number2),labels:{...object.metadata.labels,...marks2}},spec:{...spec,activeDeadlineSeconds:deadlineOf(spec,timeoutSeconds),...ttl===
void 0?{}:{ttlSecondsAfterFinished:Math.max(ttl,shortestTtlSeconds)},template:{...template2,metadata:{...metadata,labels:{...metadata?.labels,...marks2}}}}}},planHooks=async(hooks,number2,{
identity,timeoutSeconds},{cluster,log})=>{if(hooks.length===0)return[];let planned2=hooks.map(hook=>({...hook,job:{...hook.desired,object:jobOf(hook,identity,number2,
timeoutSeconds)}}));return await planApply({cluster,service:identity.service,desired:planned2.map(({job:job2})=>job2),log}),planned2},expirySeconds=30,runUrlAnnotation="\
towline.dev/run",leaseRef=({service:service2,namespace:namespace2})=>({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:namespace2,name:`towline-${service2}`}),
holderOf=({runId,attempt})=>`${runId}/${attempt}`,currentHolder=lease=>lease?.spec?.holderIdentity??"",runOf=lease=>lease?.metadata.annotations?.[runUrlAnnotation]??
`run ${currentHolder(lease)||"?"}`,isEarlierAttempt=(holder,identity)=>{let[runId,attempt]=holder.split("/");return runId===identity.runId&&Number(attempt)<=identity.
attempt},leaseObject=(identity,holder,now,live)=>{let{apiVersion,kind,name:name2,namespace:namespace2}=leaseRef(identity),time2=new Date(now).toISOString().replace(
"Z","000Z"),version=live===void 0?{}:{resourceVersion:live.metadata.resourceVersion,uid:live.metadata.uid};return{apiVersion,kind,metadata:{name:name2,namespace:namespace2,
labels:{[labels.service]:identity.service,[labels.managedBy]:"towline"},annotations:{[runUrlAnnotation]:identity.runUrl},...version},spec:{holderIdentity:holder,
leaseDurationSeconds:expirySeconds,acquireTime:currentHolder(live)===holder?live?.spec.acquireTime:time2,renewTime:time2}}},seeLease=async(cluster,identity)=>{try{
return{live:await cluster.get(leaseRef(identity))}}catch(error2){if(isTowlineError(error2,"kube-forbidden"))return;throw error2}},isFree=({live})=>currentHolder(
live)==="",grace={final:0,foreignConfiguration:6e4,imageNotFound:6e4,pullRefused:3e4,pullUnexplained:6e4,startProblem:6e4,crashOnFirstInstall:12e4,eventsBehind:2e3,
webhookUnreachable:6e4,creationProblem:6e4,quotaDeadlock:5e3,quota:6e4,unschedulable:12e4,scalingUp:6e5,autoscalerRefused:3e4,volumeAttachedElsewhere:48e4,notReadyAtLeast:6e4,
blocked:5e3,podsBehind:500,stalled:6e5,limit:Number.POSITIVE_INFINITY},crashes={onUpdate:3,outOfMemory:2,onFirstInstall:5},recoveredMilliseconds=6e4,settleMilliseconds=3*
1e3,stoppingMilliseconds=30*1e3,unconditionalMilliseconds=10*1e3,conditionOf=(object,type)=>(object.status?.conditions??[]).find(condition=>condition.type===type),
isTrue2=(object,type)=>conditionOf(object,type)?.status==="True",isOwnedBy=(object,owner)=>(object.metadata.ownerReferences??[]).some(reference=>reference.controller===
!0&&reference.uid===owner.metadata.uid),eventTime=event=>Date.parse(event.series?.lastObservedTime??event.lastTimestamp??event.eventTime??event.metadata.creationTimestamp??
"")||0,claimNamesOf=({metadata,spec})=>(spec?.volumes??[]).flatMap(({name:name2,persistentVolumeClaim,ephemeral})=>persistentVolumeClaim!==void 0?[persistentVolumeClaim.
claimName]:ephemeral===void 0?[]:[`${metadata.name}-${name2}`]),desiredReplicas=workload=>workload.spec.replicas??1,isSidecar=spec=>spec.restartPolicy==="Always",
hasRecovered=(status,now)=>{let startedAt=status?.state?.running?.startedAt;return startedAt!==void 0&&now-Date.parse(startedAt)>=recoveredMilliseconds},terminationsOf=(status,completed,now)=>{
if(status===void 0||completed||hasRecovered(status,now))return 0;let isDown=status.state?.terminated!==void 0||status.state?.waiting?.reason==="CrashLoopBackOff";
return(status.restartCount??0)+(isDown?1:0)},containerFacts=(pod,spec,isInit,now)=>{let status=((isInit?pod.status?.initContainerStatuses:pod.status?.containerStatuses)??
[]).find(({name:name2})=>name2===spec.name),role2=isInit&&!isSidecar(spec)?"init":"main",completed=(role2==="init"||(pod.spec?.restartPolicy??"Always")!=="Alway\
s")&&status?.state?.terminated?.exitCode===0;return{pod:pod.metadata.name,name:spec.name,role:role2,spec,ready:status?.ready??!1,waiting:status?.state?.waiting,
running:status?.state?.running!==void 0,ended:completed?void 0:status?.state?.terminated??status?.lastState?.terminated,terminations:terminationsOf(status,completed,
now)}},podFacts=(pod,events2,options,now)=>{let uid=pod.metadata.uid??"",containers=pod.spec?.containers??[],initContainers=pod.spec?.initContainers??[],ready=isTrue2(
pod,"Ready");return{object:pod,name:pod.metadata.name,uid,ready,everReady:ready||(options.everReady?.has(uid)??!1),node:pod.spec?.nodeName,containers:[...initContainers.
map(spec=>containerFacts(pod,spec,!0,now)),...containers.map(spec=>containerFacts(pod,spec,!1,now))],events:events2.filter(event=>event.involvedObject?.uid===uid).
toSorted((a,b)=>eventTime(a)-eventTime(b))}},latestEvent=(pod,...reasons2)=>pod.events.findLast(event=>reasons2.includes(event.reason)),lastPullFailure=pod=>pod.
events.findLast(event=>event.reason==="Failed"&&String(event.message).startsWith("Failed to pull image")),logsOf=({pod,name:name2,ended})=>[{pod,container:name2,
previous:!1},...ended===void 0?[]:[{pod,container:name2,previous:!0}]],isBeingCreated=pod=>pod.node!==void 0&&pod.containers.every(({running,ended,waiting:waiting2})=>!running&&
ended===void 0&&[void 0,"ContainerCreating","PodInitializing"].includes(waiting2?.reason)),isPulling=pod=>isBeingCreated(pod)&&latestEvent(pod,"Pulling","Pulled",
"Failed")?.reason==="Pulling",identities=[[/\barn:aws[\w-]*:(?:iam|sts)::[^\s"',)]+/g,"arn:***"],[/\b(as|user|username)(:? ?)(['"])[^'"]*\3(: ?dckr_\S+)?/gi,"$1\
$2$3***$3"],[/\bdckr_\w+/g,"***"],[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,"***"],[/(https?:\/\/)[^\s/@"']+@/g,"$1***@"],[/(https?:\/\/[^\s?"']+)\?[^\s"']+/g,"$1?***"]],
scrub=text2=>identities.reduce((scrubbed,[pattern3,replacement])=>scrubbed.replace(pattern3,replacement),text2),hasEnded=pod=>["Failed","Succeeded"].includes(pod.
status?.phase),factsOf=(view,now,options,own2)=>{let{isCurrent,...facts2}=own2,current2=view.pods.filter(pod=>isCurrent(pod)&&pod.metadata.deletionTimestamp===void 0),
pods=current2.filter(pod=>!hasEnded(pod));return{...facts2,view,options,now,ref:refOf(view.workload),workload:view.workload,pods:pods.map(pod=>podFacts(pod,view.
events,options,now)),failed:current2.filter(pod=>pod.status?.phase==="Failed")}},hasCaughtUp=({workload},options)=>{let{generation:generation2=0}=workload.metadata;
return generation2>=options.generation&&(workload.status?.observedGeneration??0)>=generation2},whenAll=(facts2,affected,graceMilliseconds)=>facts2.pods.length>0&&
facts2.pods.every(pod=>affected.has(pod.name)&&!pod.everReady)?graceMilliseconds:Number.POSITIVE_INFINITY,explain=(facts2,{what,evidence,...told2})=>({logs:[],...told2,
workload:facts2.ref,summary:scrub(oneLine(`${describeRef(facts2.ref)}: ${what}`)),evidence:[...new Set(evidence.filter(line=>line!=="").map(line=>scrub(oneLine(
line))))]}),oneLine=text2=>text2.replace(/\s*\n\s*/g," ").trim(),eventLine=event=>event===void 0?"":`Event ${event.reason}: ${event.message}`,overdueOf=(pod,now)=>{
let{deletionTimestamp}=pod.metadata;return deletionTimestamp===void 0?-1/0:now-Date.parse(deletionTimestamp)},stopping=({view})=>view.pods.filter(({metadata})=>metadata.
deletionTimestamp!==void 0),lateIn=facts2=>{let left=stopping(facts2).map(pod=>stoppingMilliseconds-overdueOf(pod,facts2.now)).filter(milliseconds=>milliseconds>
0);return left.length===0?void 0:Math.min(...left)},toldOf=pod=>{let finalizers=pod.metadata.finalizers??[];return finalizers.length>0?{what:`its finalizer ${finalizers.
join(", ")} keeps it`,hint:"Look at the controller that should remove that finalizer"}:{what:`its node ${pod.spec?.nodeName} does not let it go`,hint:`Look at t\
hat node; only if it is gone for good: kubectl delete pod ${pod.metadata.name} --force`}},terminatingSignals=facts2=>stopping(facts2).filter(pod=>overdueOf(pod,
facts2.now)>=stoppingMilliseconds).slice(0,1).map(pod=>{let{what,hint}=toldOf(pod),seconds2=Math.round(overdueOf(pod,facts2.now)/1e3),{name:name2,uid}=pod.metadata,
explanation=explain(facts2,{what:`pod ${name2} should have been gone for ${seconds2} s, and no new one starts before it is: ${what}`,reason:"Terminating",pod:name2,
evidence:[`Deleted, to be gone by ${pod.metadata.deletionTimestamp}`],hint});return{id:`terminating:${uid}`,reason:"Terminating",graceMilliseconds:grace.limit,nature:"\
slow",explanation}}),waiting=desired=>({state:"progressing",progress:{desired,updated:0,ready:0,text:"waiting for the controller"},signals:[]}),isUnprobed=pod=>pod.
containers.some(({role:role2,spec})=>role2==="main"&&spec.readinessProbe===void 0),settling=(facts2,pod)=>{if(!isUnprobed(pod))return 0;let seen=facts2.options.
readySince?.get(pod.uid)??facts2.now,told2=Date.parse(conditionOf(pod.object,"Ready")?.lastTransitionTime??"")||facts2.now;return Math.max(0,settleMilliseconds-
(facts2.now-Math.min(seen,told2)))},unsettledMilliseconds=facts2=>facts2.workload.spec.minReadySeconds>0?0:Math.max(0,...facts2.pods.map(pod=>settling(facts2,pod))),
conclude=(facts2,progress,isComplete4,signals)=>{if(!isComplete4){let late=lateIn(facts2),recheck=late===void 0?{}:{recheckAfterMilliseconds:late};return{state:"\
progressing",progress,signals:signals(),...recheck}}let remaining=unsettledMilliseconds(facts2);return remaining<=0?{state:"ready",progress}:{state:"progressing",
progress,signals:signals(),recheckAfterMilliseconds:remaining}},conditionTypes=["Ready","Available","Succeeded"],working=object=>conditionTypes.map(type=>conditionOf(
object,type)).find(condition=>condition!==void 0),progressOf=(ready,text2)=>({desired:1,updated:1,ready:ready?1:0,text:text2}),isBehind=({metadata,status},condition)=>[
status?.observedGeneration,condition?.observedGeneration].some(observed=>typeof observed=="number"&&observed<(metadata.generation??0)),unconditional=(now,{seenSince=now})=>{
let remaining=unconditionalMilliseconds-(now-seenSince);return remaining<=0?{state:"ready",progress:progressOf(!0,"applied; it has no condition Ready")}:{state:"\
progressing",progress:progressOf(!1,"waiting for a condition Ready"),signals:[],recheckAfterMilliseconds:remaining}},givenUp=object=>{let stated=["Stalled","Fai\
led"].map(type=>conditionOf(object,type)),once=conditionOf(object,"Succeeded");return stated.find(each2=>each2?.status==="True")??(once?.status==="False"?once:void 0)},
signalOf=(object,condition)=>{let final2=givenUp(object),told2=final2??condition,reason=told2.reason||`Not${condition.type}`;return{id:`condition:${told2.type}`,
reason,graceMilliseconds:final2?grace.final:grace.limit,nature:final2?"broken":"slow",explanation:explain({ref:refOf(object)},{what:`its condition ${told2.type}\
 is ${told2.status}${told2.message?`: ${told2.message}`:""}`,reason,evidence:[`${told2.type}=${told2.status} ${reason}: ${told2.message??""}`],hint:`See what it\
s controller reports: kubectl describe ${describeRef(refOf(object))}`})}},assessCustomResource=(view,now,options)=>{let{workload}=view,condition=working(workload);
if((workload.metadata.generation??0)<options.generation||isBehind(workload,condition))return waiting(1);let told2=condition??givenUp(workload);if(told2===void 0)
return unconditional(now,options);let text2=`${told2.type} is ${told2.status}${told2.reason?` (${told2.reason})`:""}`;return condition?.status==="True"?{state:"\
ready",progress:progressOf(!0,text2)}:{state:"progressing",progress:progressOf(!1,text2),signals:[signalOf(workload,told2)]}},failures=new Set(["ProvisioningFai\
led","FailedBinding","ClaimLost"]),told=new Set([...failures,"ProvisioningSucceeded","WaitForFirstConsumer"]),failedClaims=(facts2,pod)=>claimNamesOf(pod.object).
flatMap(claim2=>{let last=facts2.view.events.filter(({involvedObject:about})=>about?.kind==="PersistentVolumeClaim"&&about.name===claim2).filter(({reason})=>told.
has(reason)).toSorted((a,b)=>eventTime(a)-eventTime(b)).at(-1);return last!==void 0&&failures.has(last.reason)?[last]:[]}),saidOf=({reason,message})=>{let missing4=/storageclass\.storage\.k8s\.io "([^"]+)" not found/.
exec(message)?.[1];return missing4!==void 0?{what:`there is no StorageClass "${missing4}"`,hint:'Correct "storageClassName" of the claim; kubectl get storagecla\
sses shows what is there',graceMilliseconds:grace.foreignConfiguration}:reason==="ClaimLost"?{what:"its volume is gone (Lost), with what was on it",hint:"Restor\
e the PersistentVolume, or delete the claim so that a new one is made",graceMilliseconds:grace.foreignConfiguration}:reason==="FailedBinding"?{what:`no volume f\
its it: ${message}`,hint:'Set "storageClassName" of the claim, or make a PersistentVolume for it',graceMilliseconds:grace.unschedulable}:{what:"no volume can be\
 made for it",hint:"See what the storage driver reports: its rights, quotas, the zone of the nodes",graceMilliseconds:grace.limit}},claimSignals=facts2=>facts2.
pods.filter(({node:node2})=>node2===void 0).flatMap(pod=>failedClaims(facts2,pod).map(event=>signalOf2(facts2,pod,event))),signalOf2=(facts2,pod,event)=>{let{what,
hint,graceMilliseconds}=saidOf(event),name2=`persistentvolumeclaim/${event.involvedObject.name}`,{reason}=event,explanation=explain(facts2,{what:`its claim ${name2}\
 cannot be filled: ${what}`,reason,pod:pod.name,evidence:[eventLine(event)],hint});return{id:`claim:${name2}`,reason,graceMilliseconds,nature:"broken",explanation}},
kinds={configmap:"ConfigMap",secret:"Secret"},inWords=(kind,name2)=>`${kinds[kind.toLowerCase()]??kind}/${name2}`,isTransient=message=>/failed to sync \S+ cache/.
test(message),missingIn=(message,pod)=>{let object=/\b(configmap|secret) "([^"]+)" not found/i.exec(message);if(object){let name2=inWords(object[1]??"",object[2]??
"");return{object:name2,what:`${name2} does not exist`}}let key2=/couldn't find key (\S+) in (ConfigMap|Secret) (?:\S+\/)?(\S+)/i.exec(message);if(key2){let name2=inWords(
key2[2]??"",key2[3]??"");return{object:name2,what:`${name2} has no key ${key2[1]}`}}let file=/for volume "([^"]+)".*references non-existent (?:config|secret) key: (\S+)/.
exec(message);if(file){let name2=volumeSource(pod,file[1]??"");return{object:name2,what:`${name2??`volume ${file[1]}`} has no key ${file[2]}`}}},volumeSource=(pod,volume2)=>{
let found=(pod.spec?.volumes??[]).find(({name:name2})=>name2===volume2);if(found?.configMap)return`ConfigMap/${found.configMap.name}`;if(found?.secret)return`Se\
cret/${found.secret.secretName}`},graceOf=(facts2,missing4)=>missing4.object!==void 0&&facts2.options.ownConfiguration?.has(missing4.object)?grace.final:grace.foreignConfiguration,
configurationSignals=facts2=>facts2.pods.flatMap(pod=>[...containerSignals(facts2,pod),...mountSignals(facts2,pod)]),missingSignal=(facts2,pod,missing4,told2)=>({
id:`configuration:${missing4.what}`,reason:told2.reason,graceMilliseconds:graceOf(facts2,missing4),nature:"broken",explanation:explain(facts2,{...told2,what:`${missing4.
what}, and ${told2.container?`container ${told2.container}`:"the pod"} needs it`,pod:pod.name,hint:"Add it to the configuration of this service, or correct the \
reference in the manifest"})}),containerSignals=(facts2,pod)=>pod.containers.flatMap(({name:name2,waiting:waiting2})=>{let message=waiting2?.message??"";if(waiting2?.
reason!=="CreateContainerConfigError"||isTransient(message))return[];let told2={reason:waiting2.reason,container:name2,evidence:[`${waiting2.reason}: ${message}`]},
missing4=missingIn(message,pod.object);if(missing4!==void 0)return[missingSignal(facts2,pod,missing4,told2)];let byRoot=/runAsNonRoot|run as root/i.test(message),
explanation=explain(facts2,{...told2,what:`container ${name2} cannot be configured: ${message}`,pod:pod.name,hint:byRoot?"Set USER to a number other than 0 in t\
he Dockerfile, or runAsUser in the manifest":"Correct this container in the manifest"}),graceMilliseconds=byRoot?grace.final:grace.startProblem;return[{id:`conf\
iguration:${name2}`,reason:told2.reason,graceMilliseconds,nature:"broken",explanation}]}),mountSignals=(facts2,pod)=>{let event=latestEvent(pod,"FailedMount","F\
ailedAttachVolume");if(event===void 0||!isBeingCreated(pod)||isTransient(event.message))return[];let evidence=[eventLine(event)],missing4=missingIn(event.message,
pod.object);if(missing4!==void 0)return[missingSignal(facts2,pod,missing4,{reason:event.reason,evidence})];let elsewhere2=/Multi-Attach/.test(event.message),explanation=explain(
facts2,{what:elsewhere2?"its volume is still attached to another node":"a volume cannot be mounted",reason:event.reason,pod:pod.name,evidence:[...evidence,`Node\
 ${pod.node}`],hint:elsewhere2?'Use strategy type "Recreate" for a volume that one node at a time may mount':"See what Kubernetes reports about the volume"}),graceMilliseconds=elsewhere2?
grace.volumeAttachedElsewhere:grace.limit;return[{id:"volume",reason:event.reason,graceMilliseconds,nature:"broken",explanation}]},waitingReasons=new Set(["RunC\
ontainerError","CreateContainerError","PreStartHookError","PostStartHookError"]),endReasons=new Set(["StartError","ContainerCannotRun"]),unexecutable=/executable file not found|no such file or directory|permission denied|exec format error|no command specified/,
neverRan=({ended})=>endReasons.has(ended?.reason??""),problemOf3=container2=>{let{waiting:waiting2,ended,running}=container2;if(waitingReasons.has(waiting2?.reason??
""))return{reason:waiting2?.reason??"",message:waiting2?.message??ended?.message??""};if(!running&&neverRan(container2))return{reason:ended?.reason??"",message:ended?.
message??""}},startSignals=facts2=>facts2.pods.flatMap(pod=>pod.containers.flatMap(container2=>signalOf3(facts2,pod,container2))),signalOf3=(facts2,pod,container2)=>{
let problem=problemOf3(container2);if(problem===void 0)return[];let isFinal=unexecutable.test(problem.message),explanation=explain(facts2,{what:isFinal?`contain\
er ${container2.name} cannot be started: its program is not in the image, or is not executable`:`container ${container2.name} cannot be started`,reason:problem.
reason,pod:pod.name,container:container2.name,evidence:[`${problem.reason}: ${problem.message}`,eventLine(latestEvent(pod,"Failed"))],hint:isFinal?'Correct "com\
mand" of this container in the manifest, or ENTRYPOINT in the Dockerfile':"See what Kubernetes reports"}),graceMilliseconds=isFinal?grace.final:grace.startProblem;
return[{id:`start:${container2.name}`,reason:problem.reason,graceMilliseconds,nature:"broken",explanation}]},isOutOfMemory=({ended})=>ended.reason==="OOMKilled",
crashesOf=pod=>pod.containers.flatMap(container2=>{let{ended,terminations}=container2;return ended===void 0||terminations===0||neverRan(container2)?[]:[{pod,container:container2,
ended}]}),graceOf2=(facts2,all,worst)=>{let affected=new Set(all.map(({pod})=>pod.name));if(!facts2.pods.every(pod=>affected.has(pod.name)))return grace.limit;let{
terminations}=worst.container;if(facts2.firstInstall)return terminations<crashes.onFirstInstall?grace.limit:isOld(facts2,worst.pod)?grace.final:grace.crashOnFirstInstall;
let needed=isOutOfMemory(worst)?crashes.outOfMemory:crashes.onUpdate;return terminations>=needed?grace.final:grace.limit},isOld=({now},{object})=>now-(Date.parse(
object.metadata.creationTimestamp??"")||now)>=grace.crashOnFirstInstall,times=count2=>count2===1?"once":`${count2} times`,failedProbe=({pod,container:container2})=>{
let message=String(latestEvent(pod,"Killing")?.message??"");return new RegExp(`^Container ${container2.name} failed (liveness|startup) probe`).exec(message)?.[1]},
whatOf=crash=>{let probe2=failedProbe(crash);if(probe2===void 0||isOutOfMemory(crash))return whatHappened(crash);let{name:name2,terminations}=crash.container;return`\
container ${name2} was restarted ${times(terminations)} because its ${probe2}Probe failed`},whatHappened=({container:container2,ended})=>{let{name:name2,terminations,
role:role2,spec}=container2,often=times(terminations);if(ended.reason==="OOMKilled"){let limit=spec.resources?.limits?.memory;return`container ${name2} was kill\
ed ${often} for using more memory than ${limit?`its limit of ${limit}`:"there is"} (OOMKilled)`}return ended.exitCode===0&&role2==="main"?`container ${name2} en\
ded ${often} with exit code 0, although it should keep running`:`container ${name2} crashed ${often} with exit code ${ended.exitCode}${ended.reason&&ended.reason!==
"Error"?` (${ended.reason})`:""}`},hints2={0:"Its command must stay in the foreground; for work that ends use a Job instead of a Deployment",126:'The command is\
 not executable: correct "command" in the manifest or ENTRYPOINT in the Dockerfile',127:'The command was not found: correct "command" in the manifest or ENTRYPO\
INT in the Dockerfile',137:"It was killed from outside: look at its liveness probe and its memory",139:"It crashed by a memory fault (SIGSEGV): look at its nati\
ve code and its platform",143:"It was told to stop: look at its liveness probe"},hintOf4=crash=>{if(isOutOfMemory(crash))return"Raise resources.limits.memory of\
 this container, or make it use less";let probe2=failedProbe(crash);return probe2!==void 0?`Check path and port of its ${probe2}Probe; a program that needs long\
 to start needs a startupProbe with a higher failureThreshold`:hints2[crash.ended.exitCode]??"Its last log lines say why: correct the program or its configurati\
on"},crashSignals=facts2=>{let all=facts2.pods.flatMap(crashesOf);return[...new Set(all.map(({container:container2})=>container2.name))].flatMap(name2=>{let worst=all.
filter(({container:container2})=>container2.name===name2).toSorted((a,b)=>b.container.terminations-a.container.terminations)[0];return worst===void 0?[]:[signalOf4(
facts2,all,worst)]})},signalOf4=(facts2,all,worst)=>{let{pod,container:container2,ended}=worst,reason=isOutOfMemory(worst)?"OOMKilled":container2.waiting?.reason??
ended.reason??"Crash",place4={pod:pod.name,container:container2.name},explanation=explain(facts2,{...place4,what:whatOf(worst),reason,evidence:[container2.waiting?
`${container2.waiting.reason}: ${container2.waiting.message??""}`:"",`Last end: ${ended.reason??"Error"}, exit code ${ended.exitCode}${ended.message?`: ${ended.
message}`:""}`,eventLine(latestEvent(pod,"Unhealthy")),podsLine(facts2,all,container2.name)],hint:hintOf4(worst),logs:logsOf(container2)});return{id:`crash:${container2.
name}`,reason,graceMilliseconds:graceOf2(facts2,all,worst),nature:"broken",explanation}},podsLine=(facts2,all,name2)=>{let count2=all.filter(({container:container2})=>container2.
name===name2).length,nodes=[...new Set(all.map(({pod})=>pod.node))].join(", ");return count2<facts2.pods.length?`${count2} of ${facts2.pods.length} pods, on ${nodes}`:
count2===1?"The only pod of this revision is affected":`All ${count2} pods of this revision are affected`},words3=[[/exceeded quota/,"quota"],[/failed quota|must specify|violates PodSecurity|denied (the )?request|LimitRange|per (Container|Pod) is|insufficient quota to match/,
"policy"],[/service ?account "?\S+"? not found|error looking up service account|no PriorityClass|RuntimeClass .*not found/i,"reference"],[/failed calling webhook/,
"webhook-down"],[/is being terminated/,"namespace"],[/^Pod "[^"]*" is invalid: /,"invalid"]],sentences={quota:["its pods do not fit into the namespace's quota",
"Raise the ResourceQuota, lower what the pods request, or make room in the namespace"],policy:["a policy of the cluster refuses its pods","Change the pod templa\
te as the message says"],reference:["its pods refer to something that does not exist","Create it, or correct the pod template"],invalid:["its pods are not valid",
"Correct the pod template as the message says"],namespace:["its pods cannot be created: the namespace is being deleted","Wait until it is gone, and make it anew"],
"webhook-down":["its pods cannot be created: an admission webhook does not answer","Repair the webhook that the message names; it belongs to the cluster, not to\
 this service"],other:["its pods cannot be created","See what Kubernetes reports"]},isTerminating=({view})=>view.pods.some(pod=>pod.metadata.deletionTimestamp!==
void 0),graceOf3=(facts2,denial)=>{switch(denial){case"policy":case"reference":case"invalid":case"namespace":return grace.final;case"webhook-down":return grace.
webhookUnreachable;case"quota":return facts2.canScaleDown||isTerminating(facts2)?grace.quota:grace.quotaDeadlock;case"other":return grace.creationProblem}},idOf=({
milestone},denial)=>denial==="quota"?`quota:${milestone}`:`denied:${denial}`,denialSignals=facts2=>{if(facts2.refusal===void 0)return[];let{reason,message,toldBy}=facts2.
refusal,denial=words3.find(([pattern3])=>pattern3.test(message))?.[1]??"other",[what,hint]=sentences[denial],explanation=explain(facts2,{what:`${what}: ${withoutPodName(
message)}`,reason,evidence:[`${reason}: ${message}`],hint}),behind=toldBy==="event"?grace.eventsBehind:grace.final,graceMilliseconds=Math.max(graceOf3(facts2,denial),
behind),nature=denial==="quota"?"slow":"broken";return[{id:idOf(facts2,denial),reason,graceMilliseconds,nature,explanation}]},withoutPodName=message=>message.replace(
/^(?:pods "[^"]*" is forbidden|Pod "[^"]*" is invalid): /,""),ownLimit=/exceed(?:s|ed) (?:the total limit|its local ephemeral storage limit|the limit)/,kindOf3=({
status})=>{let{reason="",message=""}=status??{};return reason==="Evicted"?ownLimit.test(message)?"own-limit":"node-pressure":/^(Terminated|NodeShutdown|NodeLost|Shutdown)$/.
test(reason)?"node-lost":/^(OutOf\w+|UnexpectedAdmissionError|NodeAffinity|NodePorts|Preempting)$/.test(reason)?"node-refused":void 0},sentences2={"own-limit":[
"used more storage than its limit","Raise resources.limits.ephemeral-storage or the sizeLimit of its emptyDir, or make it write less"],"node-pressure":["was put\
 off a node that ran out of memory, storage or processes","Let resources.requests say what it really needs, so that it is put where there is enough"],"node-lost":[
"ended with its node","Look at why nodes go away; others take its place"],"node-refused":["was refused by its node","See what Kubernetes reports: the node is fu\
ll, or misses a device or label"]},times2=count2=>count2===1?"once":`${count2} times`,evictionSignals=facts2=>{let last=facts2.failed.findLast(pod=>kindOf3(pod)!==
void 0),kind=last===void 0?void 0:kindOf3(last);if(last===void 0||kind===void 0)return[];let count2=facts2.failed.filter(pod=>kindOf3(pod)===kind).length,isCertain=kind===
"own-limit"&&count2>=crashes.onUpdate&&!facts2.pods.some(({everReady})=>everReady),[what,hint]=sentences2[kind],reason=last.status.reason;return[{id:`evicted:${kind}`,
reason,graceMilliseconds:isCertain?grace.final:grace.limit,nature:kind==="own-limit"?"broken":"slow",explanation:explain(facts2,{what:`its pod ${what}, ${times2(
count2)} so far: ${last.status.message??reason}`,reason,pod:last.metadata.name,evidence:[`${reason}: ${last.status.message??""}`,`Node ${last.spec?.nodeName}`],
hint})}]},waitingReasons2={InvalidImageName:"invalid-name",ErrImageNeverPull:"never",ErrImagePull:"read-message",ImagePullBackOff:"read-message",ImageInspectError:"\
read-message",SignatureValidationFailed:"unsigned",RegistryUnavailable:"throttled"},words4=[[/\b401\b|\b403\b|unauthorized|denied|forbidden|no basic auth|authentication required/i,
"refused"],[/\b429\b|toomanyrequests|too many requests|rate limit/i,"throttled"],[/\b50[0-9]\b|timeout|timed out|connection re|\bEOF\b|TLS handshake/i,"throttle\
d"],[/not found|manifest unknown|name unknown|does not exist|no match for platform/i,"not-found"]],graces={"invalid-name":grace.final,refused:grace.pullRefused,
throttled:grace.limit,"not-found":grace.imageNotFound,never:grace.imageNotFound,unsigned:grace.pullRefused,unexplained:grace.pullUnexplained},anyPodDecides=new Set(
["invalid-name","not-found","never","unsigned"]),sentences3={"invalid-name":["is no valid image name",'Correct "image" of this container in the manifest'],refused:[
"may not be pulled by the nodes","Allow the nodes' role to pull from this repository; for a repository of another account, in its policy too"],throttled:["canno\
t be pulled now: the registry is busy or does not answer","Run this again later, or pull through a registry of your own"],"not-found":["does not exist in its re\
gistry","Check that this tag or digest was pushed to this registry and region, for the platform of the nodes"],never:["is not on the node, and imagePullPolicy i\
s Never","Remove imagePullPolicy: Never"],unsigned:["is not signed as the nodes want it","Sign the image, or correct the nodes' policy for signatures"],unexplained:[
"cannot be pulled","See what Kubernetes reports"]},missingPullSecret="FailedToRetrieveImagePullSecret",sentenceOf=(problem,pod)=>{let[what,hint]=sentences3[problem];
return problem!=="refused"||latestEvent(pod,missingPullSecret)===void 0?[what,hint]:[`${what}: a Secret of its imagePullSecrets is not there`,"Create that Secre\
t, or correct its name"]},classify=(reason,text2)=>{let known=waitingReasons2[reason];return known!=="read-message"?known:words4.find(([pattern3])=>pattern3.test(
text2))?.[1]??"unexplained"},textOf2=(pod,{waiting:waiting2})=>waiting2?.reason==="ImagePullBackOff"&&!/ErrImagePull/.test(waiting2.message??"")?lastPullFailure(
pod)?.message??"":waiting2?.message??"",withoutName=(text2,image)=>text2.replaceAll(image,""),imageSignals=facts2=>facts2.pods.flatMap(pod=>pod.containers.flatMap(
container2=>signalOf5(facts2,pod,container2))),signalOf5=(facts2,pod,container2)=>{let reason=container2.waiting?.reason??"",image=container2.spec.image??"",problem=classify(
reason,withoutName(textOf2(pod,container2),image));if(problem===void 0)return[];let[what,hint]=sentenceOf(problem,pod),affected=new Set(facts2.pods.filter(each2=>each2.
containers.some(({waiting:waiting2})=>(waiting2?.reason??"")in waitingReasons2)).map(({name:name2})=>name2)),graceMilliseconds=anyPodDecides.has(problem)?graces[problem]:
whenAll(facts2,affected,graces[problem]),explanation=explain(facts2,{what:`image ${image} of container ${container2.name} ${what}`,reason,pod:pod.name,container:container2.
name,evidence:[`${reason}: ${container2.waiting?.message??""}`,eventLine(lastPullFailure(pod)),eventLine(latestEvent(pod,missingPullSecret))],hint});return[{id:`\
image:${container2.name}`,reason,graceMilliseconds,explanation,...problem==="throttled"?{suspendsDeadline:!0}:{},nature:"broken"}]},mainContainers=pod=>pod.containers.
filter(({role:role2})=>role2==="main"),isRunningUnready=pod=>!pod.ready&&mainContainers(pod).every(({running})=>running),budgetSeconds=({initialDelaySeconds=0,periodSeconds=10,
failureThreshold=3})=>initialDelaySeconds+periodSeconds*failureThreshold,probeBudget=pod=>{let budgets=mainContainers(pod).map(({spec:{startupProbe,readinessProbe}})=>[
startupProbe,readinessProbe].reduce((sum,probe2)=>sum+(probe2===void 0?0:budgetSeconds(probe2)),0));return Math.max(0,...budgets)*1e3},isOnLostNode=pod=>latestEvent(
pod,"NodeNotReady")!==void 0&&mainContainers(pod).every(({ready})=>ready),readinessSignals=facts2=>[...unreadySignals(facts2),...initializingSignals(facts2)],initializingSignals=facts2=>{
let running=facts2.pods.flatMap(pod2=>pod2.containers.filter(container2=>container2.role==="init"&&container2.running)),[first]=running;if(first===void 0)return[];
let{name:name2,pod}=first,explanation=explain(facts2,{what:`init container ${name2} still runs, and the others wait for its end`,reason:"PodInitializing",pod,container:name2,
evidence:[],hint:"See in its log what it waits for; an init container has to end",logs:[{pod,container:name2,previous:!1}]});return[{id:`initializing:${name2}`,
reason:"PodInitializing",graceMilliseconds:grace.limit,nature:"slow",explanation}]},unreadySignals=facts2=>{let unready=facts2.pods.filter(isRunningUnready),[pod]=unready;
if(pod===void 0)return[];let affected=new Set(unready.map(({name:name2})=>name2)),patience=unready.some(isOnLostNode)?grace.limit:Math.max(grace.notReadyAtLeast,
2*probeBudget(pod));return[{id:"unready",reason:"NotReady",graceMilliseconds:whenAll(facts2,affected,patience),nature:"slow",explanation:explainUnready(facts2,pod)}]},
toldOf2=(pod,container2)=>conditionOf(pod.object,"Ready")?.reason==="ReadinessGatesNotReady"?{what:`pod ${pod.name} runs, but one of its readiness gates stays c\
losed`,hint:"Look at what sets this gate, such as the load balancer controller and its target group"}:isOnLostNode(pod)?{what:`node ${pod.node}, on which pod ${pod.
name} runs, does not answer`,hint:"Look at that node; Kubernetes moves its pods to others after five minutes"}:{what:`container ${container2?.name??""} runs, bu\
t does not become ready`,hint:"Check path and port of its readinessProbe, and what the program waits for"},explainUnready=(facts2,pod)=>{let ready=conditionOf(pod.
object,"Ready"),unready=mainContainers(pod).filter(each2=>!each2.ready),[container2]=unready;return explain(facts2,{...toldOf2(pod,container2),reason:ready?.reason??
"NotReady",pod:pod.name,container:container2?.name,evidence:[ready?`${ready.reason??"NotReady"}: ${ready.message??""}`:"",eventLine(latestEvent(pod,"Unhealthy")),
eventLine(latestEvent(pod,"NodeNotReady")),`Node ${pod.node}`],logs:unready.flatMap(logsOf)})},noAddress=/failed to assign an IP address|no (?:IP )?addresses? available|InsufficientFreeAddresses/i,
isStuck=pod=>isBeingCreated(pod)&&latestEvent(pod,"FailedCreatePodSandBox","Pulling","Pulled","Created")?.reason==="FailedCreatePodSandBox",sandboxSignals=facts2=>{
let pod=facts2.pods.find(isStuck);if(pod===void 0)return[];let event=latestEvent(pod,"FailedCreatePodSandBox"),isFull=noAddress.test(String(event?.message)),reason="\
FailedCreatePodSandBox",explanation=explain(facts2,{what:isFull?"its pods get no IP address":"the network of its pods cannot be set up",reason,pod:pod.name,evidence:[
eventLine(event),`Node ${pod.node}`],hint:isFull?"Give the nodes subnets with free addresses, or turn on prefix delegation of the VPC CNI":"See what Kubernetes \
reports; the network plugin of that node may be at fault"});return[{id:"sandbox",reason,graceMilliseconds:grace.limit,nature:"slow",explanation}]},isUnschedulable=pod=>{
let condition=conditionOf(pod.object,"PodScheduled");return condition?.status==="False"&&condition.reason==="Unschedulable"},isRefusal=({reason,source:source2,reportingComponent})=>reason===
"NotTriggerScaleUp"||reason==="FailedScheduling"&&/karpenter|eks-auto-mode/.test(`${source2?.component} ${reportingComponent}`),isScaleUp=({reason})=>reason==="\
TriggeredScaleUp"||reason==="Nominated",autoscalerEvent=pod=>pod.events.findLast(event=>isRefusal(event)||isScaleUp(event)),autoscaling=pod=>{if(pod.object.status?.
nominatedNodeName)return"preempting";let event=autoscalerEvent(pod);return event===void 0?"silent":isScaleUp(event)?"scaling":"refused"},isScalingUp=pod=>isUnschedulable(
pod)&&["scaling","preempting"].includes(autoscaling(pod)),graces2={silent:grace.unschedulable,scaling:grace.scalingUp,preempting:grace.scalingUp,refused:grace.autoscalerRefused},
hintOf5=message=>/persistentvolumeclaim|volume node affinity conflict/i.test(message)?"Look at its PersistentVolumeClaims: whether their StorageClass exists, ca\
n provide the size, and in the zone of the nodes":"Lower resources.requests, correct nodeSelector, affinity or tolerations, or add nodes",isGated=pod=>conditionOf(
pod.object,"PodScheduled")?.reason==="SchedulingGated",gateSignals=facts2=>{let pod=facts2.pods.find(isGated);if(pod===void 0)return[];let names2=(pod.object.spec?.
schedulingGates??[]).map(({name:name2})=>name2).join(", "),explanation=explain(facts2,{what:`its pods wait for their scheduling gates: ${names2}`,reason:"Schedu\
lingGated",pod:pod.name,evidence:[],hint:"Look at what should open these gates"});return[{id:"gated",reason:"SchedulingGated",graceMilliseconds:grace.limit,nature:"\
slow",explanation}]},schedulingSignals=facts2=>[...unschedulableSignals(facts2),...gateSignals(facts2)],unschedulableSignals=facts2=>{let waiting2=facts2.pods.filter(
isUnschedulable),[pod]=waiting2;if(pod===void 0)return[];let state=waiting2.map(autoscaling).find(each2=>each2!=="silent")??"silent",message=conditionOf(pod.object,
"PodScheduled")?.message??"",explanation=explain(facts2,{what:`no node takes its pods: ${message}`,reason:"Unschedulable",pod:pod.name,evidence:[`Unschedulable:\
 ${message}`,eventLine(autoscalerEvent(pod))],hint:hintOf5(message)}),affected=new Set(waiting2.map(({name:name2})=>name2));return[{id:`unschedulable:${state}`,
reason:"Unschedulable",graceMilliseconds:whenAll(facts2,affected,graces2[state]),nature:"slow",explanation}]},beforeStart=[denialSignals,imageSignals,configurationSignals,
sandboxSignals,startSignals,claimSignals],causesOf=facts2=>merged2([...beforeStart,crashSignals,evictionSignals,schedulingSignals,readinessSignals].flatMap(detect=>detect(
facts2))),startCausesOf=facts2=>merged2([...beforeStart,schedulingSignals].flatMap(detect=>detect(facts2))),merged2=signals=>{let byId=new Map;for(let signal of signals){
let known=byId.get(signal.id);(known===void 0||signal.graceMilliseconds<known.graceMilliseconds)&&byId.set(signal.id,signal)}return[...byId.values()]},activityOf=pod=>{
if(isUnschedulable(pod))return"without a node";if(isGated(pod))return"held by a gate";if(isPulling(pod))return"pulling image";let waiting2=pod.containers.map(container2=>container2.
waiting?.reason??"");if(waiting2.some(reason=>/ImagePull|InvalidImageName/.test(reason)))return"cannot pull image";if(pod.containers.some(({terminations})=>terminations>
0))return"crashing";let stuck=waiting2.find(reason=>reason.endsWith("Error"));return stuck!==void 0?stuck:pod.node===void 0||isBeingCreated(pod)?"starting":pod.
containers.some(({role:role2,running})=>role2==="init"&&running)?"initializing":"not ready yet"},counted2=words5=>[...new Set(words5)].map(word=>`${words5.filter(
each2=>each2===word).length} ${word}`),podProgress=({pods},counts)=>{let{desired,updated,old}=counts,ready=pods.filter(pod=>pod.ready).length,parts=[desired===0?
"scaled to 0":`${ready}/${desired} updated`,...activities(pods),...old<=0?[]:[`${old} old left`]];return{desired,updated,ready,text:parts.join(", ")}},activities=pods=>counted2(
pods.filter(pod=>!pod.ready).map(activityOf)),revisionLabel="controller-revision-hash",revisionedFacts=(view,now,options,own2)=>{let{workload}=view,isCurrent=pod=>pod.
metadata.labels?.[revisionLabel]===own2.revision,facts2=factsOf(view,now,options,{isCurrent:pod=>isOwnedBy(pod,workload)&&isCurrent(pod),firstInstall:workload.metadata.
generation===1,refusal:own2.lacksPods?refusedByEvent(view):void 0,canScaleDown:!1,milestone:own2.milestone}),old=view.pods.filter(pod=>isOwnedBy(pod,workload)&&
!isCurrent(pod)).filter(pod=>pod.metadata.deletionTimestamp===void 0).map(pod=>podFacts(pod,view.events,options,now));return{...facts2,old}},refusedByEvent=({workload,
events:events2})=>{let told2=events2.filter(event=>event.involvedObject?.uid===workload.metadata.uid).filter(({reason})=>reason==="FailedCreate"||reason==="Succ\
essfulCreate").toSorted((a,b)=>eventTime(a)-eventTime(b)),failed3=told2.findLast(({reason})=>reason==="FailedCreate"),made=told2.findLast(({reason})=>reason==="\
SuccessfulCreate");return failed3===void 0||made!==void 0&&eventTime(made)>eventTime(failed3)?void 0:{reason:"FailedCreate",message:String(failed3.message).replace(
/^(?:create (?:Pod|Claim) .*? failed error|Error creating): /,""),toldBy:"event"}},isOnDelete=workload=>workload.spec?.updateStrategy?.type==="OnDelete",partitionOf2=workload=>isOnDelete(
workload)?0:workload.spec?.updateStrategy?.rollingUpdate?.partition??0,onDelete={kind:"cannot-be-watched",what:"its update strategy is OnDelete: Kubernetes repl\
aces no pod by itself, so that the new version would never run",hint:"Set updateStrategy.type to RollingUpdate, or apply it with the action apply and delete its\
 pods yourself"},isAll=(amount,replicas2)=>typeof amount=="string"?Number.parseInt(amount,10)>=100:(amount??0)>=replicas2,ofDeployment=workload=>{let{type,rollingUpdate}=workload.
spec?.strategy??{},what="its old pods stop before the new ones serve";if(type==="Recreate")return[{kind:"interrupts",what:`${what}: its strategy is Recreate`,hint:"\
Use RollingUpdate where it may not be down"}];let replicas2=workload.spec===void 0?1:desiredReplicas(workload);return replicas2===0||!isAll(rollingUpdate?.maxUnavailable,
replicas2)?[]:[{kind:"interrupts",what:`${what}: maxUnavailable is ${rollingUpdate.maxUnavailable}, all of them`,hint:"Lower rollingUpdate.maxUnavailable"}]},ofStatefulSet=workload=>{
if(isOnDelete(workload))return[onDelete];let replicas2=desiredReplicas(workload),partition=Math.min(partitionOf2(workload),replicas2),inPlace={kind:"interrupts",
what:replicas2===1?"its only pod is stopped before the new one starts":"each of its pods is stopped before the new one of its name starts",hint:"This is how Sta\
tefulSets are updated: run more than one replica where it may not be down"};if(partition===0)return[inPlace];let kept=`its partition of ${partitionOf2(workload)}\
 keeps ${partition} of ${replicas2} pods at the old version`;return[inPlace,{kind:"held-back",what:kept,hint:"Lower updateStrategy.rollingUpdate.partition to up\
date all"}]},ofDaemonSet=workload=>{if(isOnDelete(workload))return[onDelete];let{maxSurge=0}=workload.spec?.updateStrategy?.rollingUpdate??{};return maxSurge!==
0&&maxSurge!=="0%"?[]:[{kind:"interrupts",what:"the pod of each node is stopped before the new one starts",hint:"Set updateStrategy.rollingUpdate.maxSurge (and \
maxUnavailable: 0) where a node may not be without it"}]},ofJob=()=>[{kind:"not-undone",what:"what it does is not undone if this deploy fails",hint:"Let it do o\
nly what the old version can live with"}],finders={"apps/v1/Deployment":ofDeployment,"apps/v1/StatefulSet":ofStatefulSet,"apps/v1/DaemonSet":ofDaemonSet,"batch/\
v1/Job":ofJob},strategyFacts=workload=>(finders[`${workload.apiVersion}/${workload.kind}`]?.(workload)??[]).map(({kind,what,hint})=>({kind,hint,message:`${describeRef(
refOf(workload))}: ${what}`})),podsText=count2=>count2===1?"1 pod":`${count2} pods`,heldBack=(facts2,id,reason,what,hint)=>({id,reason,graceMilliseconds:grace.final,
nature:"broken",explanation:explain(facts2,{what,reason,evidence:[],hint})}),onDeleteSignals=facts2=>{if(!isOnDelete(facts2.workload)||facts2.old.length===0)return[];
let what=`its update strategy is OnDelete, and ${podsText(facts2.old.length)} of an earlier version run on`;return[heldBack(facts2,"on-delete","OnDelete",what,"\
Set updateStrategy.type to RollingUpdate, or delete these pods one after another and run this again")]},partitionSignals=facts2=>{let partition=partitionOf2(facts2.
workload),desired=desiredReplicas(facts2.workload);if(partition<desired||desired===0||facts2.old.length===0)return[];let what=`its partition of ${partition} kee\
ps all ${podsText(desired)} at the earlier version`;return[heldBack(facts2,"partition","Partition",what,"Lower updateStrategy.rollingUpdate.partition below the \
number of replicas")]},isExceeded=facts2=>{let condition=conditionOf(facts2.workload,"Progressing");return condition?.reason==="ProgressDeadlineExceeded"&&(condition.
message??"").includes(`"${facts2.revision.metadata.name}"`)},isSuspended=(facts2,causes)=>facts2.pods.some(pod=>isPulling(pod)||isScalingUp(pod))||causes.some(({
suspendsDeadline})=>suspendsDeadline===!0),deadlineSignals=(facts2,causes)=>{if(!isExceeded(facts2))return[];let seconds2=facts2.workload.spec.progressDeadlineSeconds??
600,cause=causes[0]?.explanation,condition=conditionOf(facts2.workload,"Progressing"),evidence=[...cause?.evidence??[],`ProgressDeadlineExceeded: ${condition?.message??
""}`],explanation=cause===void 0?explain(facts2,{what:`no progress for ${seconds2} s`,reason:"ProgressDeadlineExceeded",evidence,hint:"Look at its pods, or rais\
e spec.progressDeadlineSeconds if it is only slow"}):{...cause,summary:`${cause.summary} (no progress for ${seconds2} s)`,evidence};return[{id:"deadline",reason:"\
ProgressDeadlineExceeded",graceMilliseconds:isSuspended(facts2,causes)?grace.limit:grace.final,nature:"broken",explanation}]},stalledSignals=(facts2,causes)=>{let[
cause]=causes;if(cause===void 0)return[];let seconds2=grace.stalled/1e3,summary2=`${cause.explanation.summary} (no progress for ${seconds2} s)`,ready=facts2.pods.
filter(pod=>pod.ready).length;return[{id:`deadline:${facts2.milestone}:${ready}`,reason:"Stalled",graceMilliseconds:isSuspended(facts2,causes)?grace.limit:grace.
stalled,nature:"slow",explanation:{...cause.explanation,summary:summary2}}]},currentHash=({workload,revisions=[]})=>revisions.filter(each2=>isOwnedBy(each2,workload)).
toSorted((a,b)=>b.revision-a.revision)[0]?.metadata.labels?.["controller-revision-hash"],daemonSetFacts=(view,now,options)=>{let revision=currentHash(view);if(revision===
void 0)return;let{status={}}=view.workload,{desiredNumberScheduled=0,currentNumberScheduled=0}=status;return revisionedFacts(view,now,options,{revision,milestone:`${status.
updatedNumberScheduled??0}:${status.numberAvailable??0}`,lacksPods:currentNumberScheduled<desiredNumberScheduled})},isComplete=({workload,pods,old})=>{let{desiredNumberScheduled=0,
updatedNumberScheduled=0,numberAvailable=0}=workload.status;return old.length===0&&[updatedNumberScheduled,numberAvailable,pods.filter(pod=>pod.ready).length].every(
count2=>count2>=desiredNumberScheduled)},progressOf2=facts2=>{let{desiredNumberScheduled:desired=0,updatedNumberScheduled:updated=0}=facts2.workload.status??{},
progress=podProgress(facts2,{desired,updated,old:facts2.old.length});return desired===0?{...progress,text:"no node takes it"}:progress},signalsOf=facts2=>{let heldBack2=onDeleteSignals(
facts2);if(heldBack2.length>0)return heldBack2;let causes=[...causesOf(facts2),...terminatingSignals(facts2)];return[...causes,...stalledSignals(facts2,causes)]},
assessDaemonSet=(view,now,options)=>{let facts2=hasCaughtUp(view,options)?daemonSetFacts(view,now,options):void 0;return facts2===void 0?waiting(view.workload.status?.
desiredNumberScheduled??0):conclude(facts2,progressOf2(facts2),isComplete(facts2),()=>signalsOf(facts2))},pausedSignals=facts2=>{if(facts2.workload.spec.paused!==
!0)return[];let explanation=explain(facts2,{what:"it is paused, so that nothing is rolled out",reason:"DeploymentPaused",evidence:[],hint:`Remove "paused" from \
the manifest, or run: kubectl rollout resume deployment/${facts2.ref.name}`});return[{id:"paused",reason:"DeploymentPaused",graceMilliseconds:grace.final,nature:"\
broken",explanation}]},revisionAnnotation="deployment.kubernetes.io/revision",revisionOf=object=>object.metadata.annotations?.[revisionAnnotation],canScaleDown=(deployment2,owned,revision)=>{
if(!owned.some(each2=>each2!==revision&&(each2.spec?.replicas??0)>0))return!1;let{type="RollingUpdate",rollingUpdate={}}=deployment2.spec.strategy??{};return type===
"Recreate"||absolute(rollingUpdate.maxUnavailable??"25%",deployment2)>0},absolute=(value,deployment2)=>typeof value=="number"?value:Math.floor(Number.parseInt(value,
10)/100*desiredReplicas(deployment2)),milestoneOf=({status={}})=>`${status.updatedReplicas??0}:${status.availableReplicas??0}`,refusalOf=revision=>{let condition=conditionOf(
revision,"ReplicaFailure");if(condition?.status==="True")return{reason:condition.reason??"FailedCreate",message:condition.message??"",toldBy:"condition"}},deploymentFacts=(view,now,options)=>{
let{workload}=view,owned=view.replicaSets.filter(each2=>isOwnedBy(each2,workload)),wanted=revisionOf(workload),revision=owned.find(each2=>revisionOf(each2)===wanted);
return wanted===void 0||revision===void 0?void 0:{...factsOf(view,now,options,{isCurrent:pod=>isOwnedBy(pod,revision),firstInstall:owned.length===1,refusal:refusalOf(
revision),canScaleDown:canScaleDown(workload,owned,revision),milestone:milestoneOf(workload)}),revision}},isComplete2=({workload,pods})=>{let{replicas:replicas2=0,
updatedReplicas=0,readyReplicas=0,availableReplicas=0}=workload.status,desired=desiredReplicas(workload);return replicas2===updatedReplicas&&pods.filter(pod=>pod.
ready).length>=desired&&[updatedReplicas,readyReplicas,availableReplicas].every(count2=>count2>=desired)},waitsForOld=({workload,pods})=>workload.spec.strategy?.
type==="Recreate"&&pods.length===0,signalsOf2=facts2=>{let paused2=pausedSignals(facts2);if(paused2.length>0)return paused2;let causes=[...causesOf(facts2),...waitsForOld(
facts2)?terminatingSignals(facts2):[]];return[...causes,...deadlineSignals(facts2,causes)]},progressOf3=facts2=>{let{updatedReplicas=0,replicas:replicas2=0}=facts2.
workload.status??{},desired=desiredReplicas(facts2.workload),progress=podProgress(facts2,{desired,updated:updatedReplicas,old:replicas2-updatedReplicas});return facts2.
workload.spec.paused===!0?{...progress,text:`${progress.text}, paused`}:progress},assessDeployment=(view,now,options)=>{let facts2=hasCaughtUp(view,options)?deploymentFacts(
view,now,options):void 0;return facts2===void 0?waiting(desiredReplicas(view.workload)):conclude(facts2,progressOf3(facts2),isComplete2(facts2),()=>signalsOf2(facts2))},
completionsOf=({spec={}})=>spec.completions??1,jobFacts=(view,now,options)=>{let{workload}=view,{succeeded=0,failed:failed3=0,active=0}=workload.status??{};return factsOf(
view,now,options,{isCurrent:pod=>isOwnedBy(pod,workload),firstInstall:!0,refusal:active===0?refusedByEvent(view):void 0,canScaleDown:!1,milestone:`${succeeded}:${failed3}`})},
completedText=({workload})=>`${workload.status?.succeeded??0}/${completionsOf(workload)} completed`,progressOf4=facts2=>{let{workload,pods}=facts2,{succeeded=0,
failed:failed3=0}=workload.status??{},desired=completionsOf(workload),running=pods.filter(pod=>pod.containers.some(container2=>container2.running)),parts=[`${succeeded}\
/${desired} completed`,...running.length===0?[]:[`${running.length} running`],...activities(pods.filter(pod=>!running.includes(pod))),...failed3===0?[]:[`${failed3}\
 failed`]];return{desired,updated:succeeded+pods.length,ready:succeeded,text:parts.join(", ")}},failureOf2=job2=>["Failed","FailureTarget"].map(type=>conditionOf(
job2,type)).find(condition=>condition?.status==="True"),lastEnd=facts2=>{let{view,options,now}=facts2;return view.pods.filter(pod=>isOwnedBy(pod,facts2.workload)).
map(pod=>podFacts(pod,view.events,options,now)).flatMap(pod=>pod.containers.map(container2=>[pod,container2])).filter(([,{ended}])=>ended!==void 0&&ended.exitCode!==
0).toSorted(([,a],[,b])=>endedAt(a)-endedAt(b)).at(-1)},endedAt=({ended})=>Date.parse(ended?.finishedAt??"")||0,explainFailure=(facts2,{reason="Failed",message=""})=>{
let[pod,container2]=lastEnd(facts2)??[],ended=container2?.ended,how=reason==="DeadlineExceeded"?`it took longer than its activeDeadlineSeconds of ${facts2.workload.
spec?.activeDeadlineSeconds}`:"it failed",by=ended&&container2?`: container ${container2.name} ended with exit code ${ended.exitCode}`:"";return explain(facts2,
{what:`${how}${by}${ended?.reason==="OOMKilled"?" (OOMKilled)":""}`,reason,pod:pod?.name,container:container2?.name,evidence:[`${reason}: ${message}`,ended?`Las\
t end: ${ended.reason??"Error"}, exit code ${ended.exitCode}`:""],hint:reason==="DeadlineExceeded"?"Raise activeDeadlineSeconds, or make it do less":`Its last l\
og lines say why. A Job is run only once: delete it (kubectl delete job ${facts2.ref.name}) or give it another name to run it again`,logs:pod&&container2?[{pod:pod.
name,container:container2.name,previous:!1}]:[]})},final=(id,reason,explanation)=>({id,reason,graceMilliseconds:grace.final,nature:"broken",explanation}),isQueued=({
metadata})=>metadata.labels?.["kueue.x-k8s.io/queue-name"]!==void 0,suspendedSignals=facts2=>{if(facts2.workload.spec?.suspend!==!0||isQueued(facts2.workload))return[];
let explanation=explain(facts2,{what:"it is suspended, so that nothing runs",reason:"JobSuspended",evidence:[],hint:'Remove "suspend" from the manifest'});return[
final("suspended","JobSuspended",explanation)]},failedSignal=(facts2,failure3)=>{let explanation=explainFailure(facts2,failure3),graceMilliseconds=explanation.pod===
void 0?grace.podsBehind:grace.final;return{...final("job",failure3.reason??"Failed",explanation),graceMilliseconds}},signalsOf3=facts2=>{let failure3=failureOf2(
facts2.workload);if(failure3!==void 0)return[failedSignal(facts2,failure3)];let suspended=suspendedSignals(facts2);return suspended.length>0?suspended:startCausesOf(
facts2)},assessJob=(view,now,options)=>{let facts2=jobFacts(view,now,options),progress=progressOf4(facts2);return isTrue2(view.workload,"Complete")?{state:"read\
y",progress:{...progress,text:completedText(facts2)}}:{state:"progressing",progress,signals:signalsOf3(facts2)}},form=/^(\d{1,5})(s|m)$/,unitMilliseconds={s:1e3,
m:6e4},patienceOf=({metadata})=>{let[,amount,unit=""]=form.exec(metadata.annotations?.[annotations.patience]??"")??[];return amount===void 0?0:Number(amount)*(unitMilliseconds[unit]??
0)},requirePatience=(object,at)=>{let text2=object.metadata.annotations?.[annotations.patience];if(!(text2===void 0||form.test(text2)))throw new TowlineError("m\
anifest-invalid",`${describeRef(refOf(object))}: ${annotations.patience} is "${text2}"`,{at,hint:"Write seconds or minutes, such as 90s or 10m"})},mayHeal=({id,
graceMilliseconds})=>graceMilliseconds>0||id.startsWith("crash:"),withPatience=(workload,signals)=>{let patience=patienceOf(workload);return signals.map(signal=>mayHeal(
signal)?{...signal,graceMilliseconds:Math.max(signal.graceMilliseconds,patience)}:signal)},isBroken=pod=>pod.containers.some(({terminations,waiting:waiting2})=>terminations>
0||/Error$|BackOff$|^InvalidImageName$/.test(waiting2?.reason??"")),graceOf4=pod=>isBroken(pod)?grace.blocked:isRunningUnready(pod)?Math.max(grace.notReadyAtLeast,
2*probeBudget(pod)):grace.unschedulable,evidenceOf=pod=>[...pod.containers.flatMap(({name:name2,waiting:waiting2,ended})=>[waiting2?.reason?`Container ${name2}:\
 ${waiting2.reason}: ${waiting2.message??""}`:"",ended?`Container ${name2}, last end: ${ended.reason??"Error"}, exit code ${ended.exitCode}`:""]),eventLine(latestEvent(
pod,"Unhealthy","FailedScheduling","FailedMount"))],ordinalOf=({name:name2})=>Number(/-(\d+)$/.exec(name2)?.[1]??-1),isKept=(facts2,pod)=>ordinalOf(pod)<partitionOf2(
facts2.workload),toldOf3=(facts2,pod)=>{let which2=isKept(facts2,pod)?`pod ${pod.name}, which its partition of ${partitionOf2(facts2.workload)} keeps at an earl\
ier version, is not ready`:`pod ${pod.name} of an earlier version is not ready`,hint=isKept(facts2,pod)?"Mend that pod, or lower updateStrategy.rollingUpdate.pa\
rtition so that it is replaced":`Delete it, and the StatefulSet goes on: kubectl delete pod ${pod.name} --namespace ${facts2.ref.namespace??"default"}`;return{what:`${which2}\
, and until it is Kubernetes replaces no pod of this StatefulSet`,hint}},blockedSignals=facts2=>facts2.workload.spec.podManagementPolicy==="Parallel"?[]:facts2.
old.filter(pod=>!pod.ready).slice(0,1).map(pod=>signalOf6(facts2,pod)),signalOf6=(facts2,pod)=>({id:`blocked:${pod.uid}`,reason:"Blocked",graceMilliseconds:isKept(
facts2,pod)?Math.max(graceOf4(pod),grace.notReadyAtLeast):graceOf4(pod),nature:isBroken(pod)?"broken":"slow",...isKept(facts2,pod)?{}:{blockedBy:{name:pod.name,
uid:pod.uid}},explanation:explain(facts2,{...toldOf3(facts2,pod),reason:"Blocked",pod:pod.name,evidence:evidenceOf(pod),logs:pod.containers.filter(({ended,running})=>running||
ended!==void 0).flatMap(logsOf)})}),statefulSetFacts=(view,now,options)=>{let{updateRevision,replicas:replicas2=0,updatedReplicas=0,readyReplicas=0}=view.workload.
status??{};if(updateRevision!==void 0)return revisionedFacts(view,now,options,{revision:updateRevision,milestone:`${updatedReplicas}:${readyReplicas}`,lacksPods:replicas2<
desiredReplicas(view.workload)})},toUpdate=({workload})=>Math.max(0,desiredReplicas(workload)-partitionOf2(workload)),isComplete3=facts2=>{let{workload,pods}=facts2,
{replicas:replicas2=0,updatedReplicas=0,readyReplicas=0,availableReplicas=0}=workload.status,desired=desiredReplicas(workload);return!(toUpdate(facts2)===0&&facts2.
old.length>0)&&replicas2===desired&&[readyReplicas,availableReplicas].every(count2=>count2>=desired)&&updatedReplicas>=toUpdate(facts2)&&pods.filter(pod=>pod.ready).
length>=toUpdate(facts2)},progressOf5=facts2=>{let{updatedReplicas=0,replicas:replicas2=0}=facts2.workload.status??{},desired=desiredReplicas(facts2.workload),progress=podProgress(
facts2,{desired,updated:updatedReplicas,old:replicas2-updatedReplicas}),partition=Math.min(partitionOf2(facts2.workload),desired);return partition>0&&facts2.old.
length>0?{...progress,text:`${progress.text} (partition ${partition})`}:progress},signalsOf4=facts2=>{let heldBack2=[...onDeleteSignals(facts2),...partitionSignals(
facts2)];if(heldBack2.length>0)return heldBack2;let causes=[...blockedSignals(facts2),...causesOf(facts2),...terminatingSignals(facts2)];return[...causes,...stalledSignals(
facts2,causes)]},assessStatefulSet=(view,now,options)=>{let facts2=hasCaughtUp(view,options)?statefulSetFacts(view,now,options):void 0;return facts2===void 0?waiting(
desiredReplicas(view.workload)):conclude(facts2,progressOf5(facts2),isComplete3(facts2),()=>signalsOf4(facts2))},assessors={"apps/Deployment":assessDeployment,"\
apps/StatefulSet":assessStatefulSet,"apps/DaemonSet":assessDaemonSet,"batch/Job":assessJob},unsupported=new Set(["apps/ReplicaSet","/Pod","/ReplicationControlle\
r"]),isCustomResource=({apiVersion})=>{let group2=apiVersion.includes("/")?apiVersion.split("/")[0]??"":"";return group2.includes(".")&&!/(^|\.)(k8s|kubernetes)\.io$/.
test(group2)},kindOf4=({apiVersion,kind})=>`${apiVersion.includes("/")?apiVersion.split("/")[0]:""}/${kind}`,readinessOf=ref=>{let kind=kindOf4(ref);return kind in
assessors||isCustomResource(ref)?"rollout":unsupported.has(kind)?"unsupported":"at-once"},fromManifest="move it out of these manifests, and apply it with the ac\
tion apply",fromInput='take it out of the input "workloads"',requireRollout=(ref,at)=>{if(readinessOf(ref)!=="rollout")throw new TowlineError("manifest-invalid",
`Towline cannot wait for ${describeRef(ref)}: the kind ${ref.kind} of ${ref.apiVersion} is not supported`,{at,hint:`Only Deployments, StatefulSets, DaemonSets, \
Jobs and custom resources can be waited for: ${at===void 0?fromInput:fromManifest}`})},assess=(view,now,options)=>{requireRollout({...view.workload,name:view.workload.
metadata.name});let assessment=(assessors[kindOf4(view.workload)]??assessCustomResource)(view,now,options);return assessment.state==="ready"?assessment:{...assessment,
signals:withPatience(view.workload,assessment.signals)}},recentMilliseconds=15*6e4,hasAddress=({status})=>(status?.loadBalancer?.ingress??[]).length>0,isYoung=({
metadata},now)=>now-(Date.parse(metadata.creationTimestamp??"")||0)<recentMilliseconds,lastWarning=(object,events2,now)=>events2.filter(({type,involvedObject})=>type===
"Warning"&&involvedObject?.uid===object.metadata.uid).filter(event=>now-eventTime(event)<recentMilliseconds).toSorted((a,b)=>eventTime(a)-eventTime(b)).at(-1),ofBalancer=(object,events2,now)=>{
if(hasAddress(object))return;let told2=lastWarning(object,events2,now);if(told2===void 0&&!isYoung(object,now))return;let what="it has no address yet, so that n\
othing reaches it from outside the cluster";return told2===void 0?{what,hint:"A new load balancer takes a few minutes"}:{what:`${what}: ${told2.reason}: ${told2.
message}`,hint:"Correct what the load balancer's controller reports",level:"warning"}},ofService=(object,events2,now)=>object.spec?.type==="LoadBalancer"?ofBalancer(
object,events2,now):void 0,ofAutoscaler=object=>{let able=conditionOf(object,"AbleToScale");if(able?.status==="False")return{what:`it cannot scale: ${able.reason}\
: ${able.message}`,hint:'Correct "scaleTargetRef"',level:"warning"};let active=conditionOf(object,"ScalingActive");if(!(active?.status!=="False"||active.reason===
"ScalingDisabled"))return{what:`it does not scale: ${active.reason}: ${active.message}`,hint:"That is normal for two minutes after new pods start; later look at\
 its metrics, such as the metrics-server"}},ofClaim=({status})=>status?.phase==="Lost"?{what:"its volume is gone (Lost), with what was on it",hint:"Restore the \
PersistentVolume, or delete the claim so that a new one is made",level:"warning"}:void 0,isUnjudged=({kind,status})=>kind==="HorizontalPodAutoscaler"&&status?.conditions===
void 0,looks={Service:ofService,Ingress:ofBalancer,HorizontalPodAutoscaler:ofAutoscaler,PersistentVolumeClaim:ofClaim},attentionOf=(object,events2,now)=>{let said=looks[object.
kind]?.(object,events2,now);if(said===void 0)return;let{what,hint,level="notice"}=said;return{level,hint,message:oneLine(`${describeRef(refOf(object))}: ${what}`)}},
allReady=async(cluster,namespace2,workloads,now)=>{let list3=async(apiVersion,kind)=>(await cluster.list({apiVersion,kind,namespace:namespace2})).items,has2=kind=>workloads.
some(workload=>workload.kind===kind),[replicaSets,revisions,pods]=await Promise.all([has2("Deployment")?list3("apps/v1","ReplicaSet"):[],has2("DaemonSet")?list3(
"apps/v1","ControllerRevision"):[],list3("v1","Pod")]),view={replicaSets,revisions,pods,events:[]};return workloads.every(workload=>{let options={generation:workload.
metadata.generation??0,seenSince:0};return assess({workload,...view},now,options).state==="ready"})},isWatched=object=>readinessOf(object)==="rollout"&&object.metadata.
namespace!==void 0,serving=new Set(["Deployment","StatefulSet","DaemonSet"]),isServing=object=>isWatched(object)&&serving.has(object.kind),isConfiguration=({kind,
name:name2},{config:config2})=>Object.entries(config2).some(([key2,versioned])=>key2===`${kind}/${name2}`||key2.startsWith(`${kind}/`)&&versioned===name2),accounting=records=>{
let last=records.findIndex(({outcome,left})=>outcome==="good"&&left!==void 0);return last===-1?records:records.slice(0,last+1)},appliedBy=record2=>record2.objects.
filter(ref=>!isConfiguration(ref,record2)),onRecord=(records,wanted)=>{let known=new Map;for(let record2 of accounting(records))for(let ref of[...appliedBy(record2),
...record2.left??[]])known.has(keyOf(ref))||known.set(keyOf(ref),ref);let lastGood=records.find(({outcome})=>outcome==="good"),fresh=new Set((lastGood?.objects??
[]).map(keyOf)),desired=new Set(wanted.map(keyOf)),manifestOf=key2=>records.flatMap(({source:source2})=>source2?.manifests??[]).find(({apiVersion,kind,metadata})=>keyOf(
{apiVersion,kind,...metadata})===key2);return{candidates:[...known].filter(([key2])=>!desired.has(key2)).map(([key2,ref])=>({ref,fresh:fresh.has(key2),manifest:manifestOf(
key2)})),recorded:known.size}},pieceBytes=9e5,piecesMax=10,withoutBulk=record2=>{let{source:_,...rest}=record2;return{...rest,snapshot:[]}},pieceRef=({service:service2,
namespace:namespace2},number2,index2)=>({apiVersion:"v1",kind:"Secret",namespace:namespace2,name:`towline.${service2}.${number2}.${index2+1}`}),pieceObject=(place4,ref,bytes)=>({
apiVersion:ref.apiVersion,kind:ref.kind,metadata:{name:ref.name,namespace:ref.namespace,labels:{[labels.service]:place4.service,[labels.managedBy]:"towline"}},type:"\
towline.dev/record-piece",data:{piece:bytes.toString("base64")}}),tooLarge=(record2,bytes)=>new TowlineError("input-invalid",`The record of this deploy takes ${bytes}\
 bytes, compressed`,{hint:`Deploy fewer objects with one service: ${record2.objects.length} are too many for one record`}),write=async(cluster,piece,ref,manager)=>{
try{await cluster.create(piece,{manager})}catch(error2){if(!isTowlineError(error2,"kube-already-exists"))throw error2;let live=await cluster.get(ref),{resourceVersion,
uid}=live?.metadata??{};await cluster.replace({...piece,metadata:{...piece.metadata,resourceVersion,uid}},{manager})}},writePieces=async(cluster,record2)=>{let{
snapshot,source:source2,identity,number:number2}=record2,bytes=(0,import_node_zlib2.gzipSync)(JSON.stringify({snapshot,source:source2}),{level:9}),count2=Math.ceil(
bytes.length/pieceBytes);if(count2>piecesMax)throw tooLarge(record2,bytes.length);for(let index2=0;index2<count2;index2+=1){let ref=pieceRef(identity,number2,index2),
piece=bytes.subarray(index2*pieceBytes,(index2+1)*pieceBytes);await write(cluster,pieceObject(identity,ref,piece),ref,fieldManagerOf(identity.service))}return count2},
withPieces=async(cluster,record2,count2)=>{let refs2=Array.from({length:count2},(_,index2)=>pieceRef(record2.identity,record2.number,index2)),pieces=await Promise.
all(refs2.map(async ref=>{let live=await cluster.get(ref);if(live!==void 0)return Buffer.from(String(live.data?.piece),"base64");throw new TowlineError("kube-in\
valid",`secret/${ref.name}, a piece of a deploy record, is gone`,{hint:`Delete the record that it belongs to: kubectl delete secret towline.${record2.identity.service}\
.${record2.number} -n ${ref.namespace}`})})),bulk=JSON.parse((0,import_node_zlib2.gunzipSync)(Buffer.concat(pieces)).toString("utf8"));return{...record2,...bulk}},
deletePieces=async(cluster,{identity,number:number2},count2)=>{for(let index2=0;index2<count2;index2+=1)await cluster.delete(pieceRef(identity,number2,index2))},
keptRecords=10,recordLabel="towline.dev/record",recordType="towline.dev/record",sizeLimitBytes=1e6,nextNumber=records=>(records[0]?.record.number??0)+1,recordRef=({
service:service2,namespace:namespace2},number2)=>({apiVersion:"v1",kind:"Secret",namespace:namespace2,name:`towline.${service2}.${number2}`}),encode2=record2=>(0,import_node_zlib.gzipSync)(
JSON.stringify(record2),{level:9}).toString("base64"),decode=object=>{try{let record2=JSON.parse((0,import_node_zlib.gunzipSync)(Buffer.from(object.data.record,
"base64")).toString("utf8"));if(record2.version===1)return record2}catch{}let{name:name2,namespace:namespace2}=object.metadata;throw new TowlineError("kube-inva\
lid",`secret/${name2} holds a deploy record that cannot be read`,{hint:`A newer Towline may have written it: use that version. If it is damaged: kubectl delete \
secret ${name2} -n ${namespace2}`})},piecesOf=object=>Number(Buffer.from(String(object.data?.pieces??""),"base64").toString("utf8")),recordObject=(record2,pieces,live)=>{
let{service:service2}=record2.identity,ref=recordRef(record2.identity,record2.number);return{apiVersion:ref.apiVersion,kind:ref.kind,metadata:{name:ref.name,namespace:ref.
namespace,labels:{[labels.service]:service2,[labels.managedBy]:"towline",[recordLabel]:record2.outcome},...live===void 0?{}:{resourceVersion:live.metadata.resourceVersion,
uid:live.metadata.uid}},type:recordType,data:pieces===0?{record:encode2(record2)}:{record:encode2(withoutBulk(record2)),pieces:Buffer.from(String(pieces)).toString(
"base64")}}},readWhole=async(cluster,object)=>{let record2=decode(object),pieces=piecesOf(object);return{object,record:pieces===0?record2:await withPieces(cluster,
record2,pieces)}},readRecords=async(cluster,place4)=>{let{items}=await cluster.list({apiVersion:"v1",kind:"Secret",namespace:place4.namespace,labelSelector:`${labels.
service}=${place4.service},${recordLabel}`});return(await Promise.all(items.map(object=>readWhole(cluster,object)))).sort((left,right)=>right.record.number-left.
record.number)},readRecordsElsewhere=async(cluster,{service:service2,namespace:namespace2})=>{let labelSelector=`${labels.service}=${service2},${recordLabel}`,{
items}=await cluster.list({apiVersion:"v1",kind:"Secret",labelSelector});return items.filter(({metadata})=>metadata.namespace!==namespace2).map(decode).sort((left,right)=>right.
number-left.number)},createRecord=async(cluster,record2)=>{let whole=recordObject(record2,0),object=String(whole.data.record).length<=sizeLimitBytes?whole:recordObject(
record2,await writePieces(cluster,record2));return{record:record2,object:await cluster.create(object,{manager:fieldManagerOf(record2.identity.service)})}},closeRecord=async(cluster,stored,outcome,now)=>{
let record2={...stored.record,outcome,finishedAt:new Date(now).toISOString()},manager=fieldManagerOf(record2.identity.service),pieces=piecesOf(stored.object);try{
return{record:record2,object:await cluster.replace(recordObject(record2,pieces,stored.object),{manager})}}catch(error2){if(!isTowlineError(error2,"kube-conflict"))
throw error2;let live=await cluster.get(recordRef(record2.identity,record2.number));return{record:record2,object:await cluster.replace(recordObject(record2,pieces,
live),{manager})}}},recordsToKeep=records=>{let good=records.filter(({record:record2})=>record2.outcome==="good").slice(0,2);return records.filter((each2,index2)=>index2<
keptRecords||good.includes(each2))},trimRecords=async(cluster,records)=>{let kept=recordsToKeep(records);for(let stored of records.filter(each2=>!kept.includes(
each2))){let{record:record2,object}=stored;await cluster.delete(recordRef(record2.identity,record2.number)),await deletePieces(cluster,record2,piecesOf(object))}},
neededElsewhere=async(cluster,identity)=>{try{let others2=await readRecordsElsewhere(cluster,identity),places=Map.groupBy(others2,record2=>record2.identity.namespace),
applied=new Map([...places].flatMap(([namespace2,records])=>accounting(records).flatMap(appliedBy).map(ref=>[keyOf(ref),namespace2])));return ref=>{let namespace2=applied.
get(keyOf(ref));return namespace2&&`the deploy of ${identity.service} to namespace ${namespace2} applied it too`}}catch(error2){if(!isTowlineError(error2,"kube-\
forbidden"))throw error2;return()=>`it lies outside of namespace ${identity.namespace}, and this job may not see (list secrets in the whole cluster) whether a d\
eploy to another one applied it too; delete it by hand`}},stay=(why,told2,more={})=>({kind:"stay",why,told:told2,...more}),nothing={kind:"nothing"},helmPolicy="\
helm.sh/resource-policy",keptBy2=object=>{let{[annotations.prune]:own2,[helmPolicy]:ofHelm}=object?.metadata.annotations??{};return own2!==void 0?`its annotatio\
n ${annotations.prune} is "${own2}"`:ofHelm==="keep"?`its annotation ${helmPolicy} is "keep"`:void 0},requirePruneMark=(object,at)=>{let mark=object.metadata.annotations?.[annotations.
prune];if(!(mark===void 0||mark==="keep"))throw new TowlineError("manifest-invalid",`${describeRef(refOf(object))}: ${annotations.prune} is "${mark}"`,{at,hint:'\
Write "keep" for what is to stay when it leaves the manifests, or remove the annotation'})},isOf=manager=>entry=>entry.manager===manager||entry.manager.startsWith(
`${manager}/`),isLaterApply=({manager,time:time2},ours)=>manager==="kubectl-client-side-apply"&&ours.every(entry=>String(entry.time)<String(time2)),takenBy=(live,service2)=>{
let owner=ownerOf(live,service2);if(owner!==void 0)return`it belongs to ${owner.name} by now`;if(live.metadata.labels?.[labels.service]!==service2)return`it no \
longer has the label ${labels.service}=${service2}`;let entries=(live.metadata.managedFields??[]).filter(({subresource})=>subresource===void 0),isOurs=isOf(fieldManagerOf(
service2)),ours=entries.filter(isOurs);if(ours.length===0)return"Towline manages none of its fields any more";let other=entries.find(entry=>!isOurs(entry)&&(entry.
operation==="Apply"||isLaterApply(entry,ours)));return other&&`"${other.manager}" applies it too by now`},asked=kind=>`deleting it would lose data or objects of\
 others; delete it by hand, or add ${kind} to prune.include in towline.yaml`,deletesClaims=({kind,spec})=>kind==="StatefulSet"&&spec?.persistentVolumeClaimRetentionPolicy?.
whenDeleted==="Delete",protectedBy=(live,{settings:settings2,namespace:namespace2})=>{let{kind,metadata}=live;if(kind==="Namespace"&&metadata.name===namespace2)
return"the service itself is deployed to it";let isIncluded=one=>settings2.include.includes(one);return protectedKinds.some(one=>one===kind)&&!isIncluded(kind)?
asked(kind):deletesClaims(live)&&!isIncluded("PersistentVolumeClaim")?`its volume claims would go with it (whenDeleted: Delete); ${asked("PersistentVolumeClaim")}`:
void 0},isLeftOut=kind=>kind==="Job"||protectedKinds.some(one=>one===kind),judge=({manifest},live,context2)=>{let{service:service2,settings:settings2,isRollback,
wantedUids}=context2;if(live===void 0||live.metadata.deletionTimestamp!==void 0||wantedUids.has(live.metadata.uid)||live.metadata.labels?.[labels.configName]!==
void 0)return nothing;let taken=takenBy(live,service2);if(taken!==void 0)return stay(taken,"notice",{forgotten:!0});if(isRollback&&isLeftOut(live.kind))return stay(
"a rollback leaves it as it is","nothing");let kept=keptBy2(live)??keptBy2(manifest);if(kept!==void 0)return stay(kept,"notice");let guarded=protectedBy(live,context2);
return guarded!==void 0?stay(guarded,"notice"):settings2.enabled?{kind:"delete"}:stay("prune is turned off in towline.yaml; delete it by hand","notice")},graceSeconds=3600,
configUserKinds=[{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"ReplicaSet"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v\
1",kind:"DaemonSet"},{apiVersion:"apps/v1",kind:"ControllerRevision"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"v1",
kind:"Pod"}],isVersioned=(object,service2)=>(object.kind==="ConfigMap"||object.kind==="Secret")&&object.metadata.labels?.[labels.service]===service2&&object.metadata.
labels[labels.configName]!==void 0&&object.metadata.deletionTimestamp===void 0,markOf2=({metadata})=>metadata.annotations?.[annotations.unusedSince],unusedFor=(object,now)=>{
let age=now-Date.parse(markOf2(object)??"");return age>=0?age:void 0},deletionOf=object=>({ref:refOf(object),uid:object.metadata.uid??"",resourceVersion:object.
metadata.resourceVersion??""}),nameOf3=({kind,metadata})=>`${kind}/${metadata.name}`,collectable=({service:service2,objects,users,recorded,now})=>{let referred=users.
flatMap(configReferences).map(({kind,name:name2})=>`${kind}/${name2}`),used=new Set([...referred,...recorded]),versioned=objects.filter(object=>isVersioned(object,
service2)),idle2=versioned.filter(object=>!used.has(nameOf3(object))),inUse=versioned.filter(object=>used.has(nameOf3(object)));return{mark:idle2.filter(object=>unusedFor(
object,now)===void 0).map(refOf),unmark:inUse.filter(object=>markOf2(object)!==void 0).map(refOf),delete:idle2.filter(object=>(unusedFor(object,now)??0)>graceSeconds*
1e3).map(deletionOf)}},contentBytesMax2=1024*1024,sorted2=values=>Object.fromEntries([...values].toSorted(([a],[b])=>a<b?-1:1)),contentOf2=values=>{let all=[...values],
text2=all.filter(([,bytes])=>(0,import_node_buffer2.isUtf8)(bytes)),binary=all.filter(([,bytes])=>!(0,import_node_buffer2.isUtf8)(bytes));return{data:sorted2(text2.
map(([key2,bytes])=>[key2,new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes)])),binaryData:sorted2(binary.map(([key2,bytes])=>[key2,Buffer.from(bytes).toString(
"base64")]))}},contentHash=({data,binaryData})=>(0,import_node_crypto4.createHash)("sha256").update(JSON.stringify([Object.entries(data).toSorted(byKey),Object.
entries(binaryData).toSorted(byKey)])).digest("hex").slice(0,10),byKey=([a],[b])=>a<b?-1:1,entryOf=(request,content2)=>{let{name:name2,service:service2,namespace:namespace2,
files,strategy:strategy2}=request,object={apiVersion:"v1",kind:"ConfigMap",metadata:{name:`${name2}-${contentHash(content2)}`,namespace:namespace2,labels:{[labels.
service]:service2,[labels.managedBy]:"towline",[labels.configName]:name2}},immutable:!0,data:content2.data,...Object.keys(content2.binaryData).length===0?{}:{binaryData:content2.
binaryData}};return{kind:"ConfigMap",name:name2,object,files,...strategy2&&{strategy:strategy2}}},unversioned=({name:name2,object})=>{let{immutable:_,metadata,...content2}=object,
{[labels.configName]:__,...own2}=metadata.labels??{};return{...content2,metadata:{...metadata,name:name2,labels:own2}}},keyPattern=/^[-._a-zA-Z0-9]{1,253}$/,isKey=name2=>keyPattern.
test(name2)&&name2!=="."&&!name2.startsWith(".."),patternForm=/^[-._a-zA-Z0-9]{0,200}\*$/,isKeyPattern=name2=>patternForm.test(name2),keyForm="letters, digits, \
-, _ and . only",isOfGit=name2=>[".git",".gitkeep",".gitignore",".gitattributes"].includes(name2),nameProblem=(path22,name2)=>isKey(name2)?void 0:fileProblem(path22,
"the file's name cannot be a key",`Use ${keyForm}`),readOne=async(root,path22,name2)=>{let refused3=nameProblem(path22,name2);if(refused3!==void 0)return refused3;
let found=await findInTree(root,path22);return found===void 0?fileProblem(path22,"is a link to nothing","Correct or remove the link"):isProblem(found)?found:found.
kind==="folder"?fileProblem(path22,"folders inside the configuration folder are not supported","Move its files up, or make an object of them in towline-objects.\
yaml"):found.kind==="other"?fileProblem(path22,"is no regular file","Remove it"):{name:name2,path:path22,bytes:await(0,import_promises11.readFile)((0,import_node_path14.join)(
root,path22))}},readFolder=async(root,path22,leaveOut=()=>!1)=>{let folder=path22.replace(/\/+$/,""),found=await findInTree(root,folder);if(found===void 0)return;
if(isProblem(found))return{files:[],problems:[found]};if(found.kind!=="folder")return{files:[],problems:[fileProblem(folder,"is no folder","Name the folder that\
 holds the files")]};let names2=(await(0,import_promises11.readdir)((0,import_node_path14.join)(root,folder))).filter(name2=>!isOfGit(name2)&&!leaveOut(`${folder}\
/${name2}`)).toSorted(),read5=await Promise.all(names2.map(name2=>readOne(root,`${folder}/${name2}`,name2)));return{files:read5.filter(file=>!isProblem(file)),problems:read5.
filter(isProblem)}},folderState=async(root,path22)=>{let folder=await readFolder(root,path22);return folder===void 0?"missing":folder.files.length+folder.problems.
length===0?"empty":"filled"},sha256=(key2,text2)=>(0,import_node_crypto6.createHmac)("sha256",key2).update(text2).digest("hex"),dataOf=({values})=>Object.fromEntries(
[...values].toSorted(([a],[b])=>a<b?-1:1).map(([key2,bytes])=>[key2,Buffer.from(bytes).toString("base64")])),fingerprintOf2=(namingKey2,base642)=>`hmac:${sha256(
namingKey2,`value:${base642}`).slice(0,8)}`,secretEntry=(secret2,{service:service2,namespace:namespace2},namingKey2)=>{let{name:name2,type,files,strategy:strategy2,
source:source2}=secret2,data=dataOf(secret2),hash2=sha256(namingKey2,JSON.stringify([type,Object.entries(data)])).slice(0,10),object={apiVersion:"v1",kind:"Secr\
et",metadata:{name:`${name2}-${hash2}`,namespace:namespace2,labels:{[labels.service]:service2,[labels.managedBy]:"towline",[labels.configName]:name2}},immutable:!0,
type,data};return{kind:"Secret",name:name2,object,files,...strategy2&&{strategy:strategy2},...source2&&{source:source2}}},keyBytes=32,refOfKey=({service:service2,
namespace:namespace2})=>({apiVersion:"v1",kind:"Secret",namespace:namespace2,name:`towline.${service2}.key`}),keyIn=object=>{let key2=Buffer.from(String(object.
data?.key??""),"base64");if(key2.length===keyBytes)return key2;let{name:name2,namespace:namespace2}=object.metadata;throw new TowlineError("kube-invalid",`secre\
t/${name2} does not hold the key that secrets are named by`,{hint:`Delete it: kubectl delete secret ${name2} -n ${namespace2}. The next deploy makes a new one, \
and new names`})},keyObject=(owner,key2)=>{let{apiVersion,kind,name:name2,namespace:namespace2}=refOfKey(owner),own2={[labels.service]:owner.service,[labels.managedBy]:"\
towline"};return{apiVersion,kind,metadata:{name:name2,namespace:namespace2,labels:own2},immutable:!0,type:"towline.dev/key",data:{key:Buffer.from(key2).toString(
"base64")}}},namingKey=async(cluster,owner,{readOnly:readOnly2,mask:mask2})=>{let found=await cluster.get(refOfKey(owner)),key2=found===void 0?(0,import_node_crypto5.randomBytes)(
keyBytes):keyIn(found);if(mask2(Buffer.from(key2).toString("base64")),found!==void 0||readOnly2)return key2;try{return keyIn(await cluster.create(keyObject(owner,
key2),{manager:fieldManagerOf(owner.service)}))}catch(error2){if(isTowlineError(error2,"kube-not-found"))return key2;if(!isTowlineError(error2,"kube-already-exi\
sts"))throw error2;let live=await cluster.get(refOfKey(owner));return live===void 0?key2:(mask2(String(live.data?.key)),keyIn(live))}},namedSecrets=async(cluster,secrets,owner,options)=>{
if(secrets.length===0)return{entries:[]};let key2=await namingKey(cluster,owner,options);return{entries:secrets.map(secret2=>secretEntry(secret2,owner,key2)),fingerprint:base642=>fingerprintOf2(
key2,base642)}},assignment=/^\s*(?:export\s+)?([^\s=#][^\s=]*)[^\S\n]*=/,variableName=/^[A-Za-z_][A-Za-z0-9_.-]*$/,escapes={n:`
`,r:"\r",t:"	","\\":"\\",'"':'"',$:"$"},lineEnd=(text2,from)=>{let end=text2.indexOf(`
`,from);return end===-1?text2.length:end},quotedValue=(text2,from)=>{let quote=text2[from]??"",pattern3=quote==='"'?/(?:[^"\\]|\\[\s\S])*/y:new RegExp(`[^${quote}\
]*`,"y");pattern3.lastIndex=from+1;let raw=pattern3.exec(text2)?.[0]??"",close2=from+1+raw.length;if(text2[close2]!==quote)return{text:raw,end:lineEnd(text2,from),
problem:"begins a quote that never ends"};let end=lineEnd(text2,close2),rest=text2.slice(close2+1,end).trim(),value=quote==='"'?raw.replaceAll(/\\([\s\S])/g,(all,char)=>escapes[char]??
all):raw;return rest===""||rest.startsWith("#")?{text:value,end}:{text:value,end,problem:"has text after its closing quote"}},plainValue=(text2,from)=>{let end=lineEnd(
text2,from);return{text:text2.slice(from,end).replace(/\s#.*$/,"").trim(),end}},valueAt3=(text2,from)=>{let start=from+(/^[^\S\n]*/.exec(text2.slice(from))?.[0].
length??0);return/["'`]/.test(text2[start]??"")?quotedValue(text2,start):plainValue(text2,from)};function*statements(text2){let line=1;for(let at=0;at<text2.length;){
let end=lineEnd(text2,at),whole=text2.slice(at,end),found=assignment.exec(whole),value=found===null?{text:whole,end}:valueAt3(text2,at+found[0].length),isBlank=/^\s*(#.*)?$/.
test(whole),column=whole.length-whole.trimStart().length+1;isBlank||(yield{line,column,name:found?.[1],value}),line+=text2.slice(at,value.end).split(`
`).length,at=value.end+1}}var mistakeIn=({name:name2,value},lineOf2)=>{if(name2===void 0)return{message:"This is neither NAME=value nor a comment",hint:"Write N\
AME=value, or # before a comment"};if(!variableName.test(name2))return{message:`"${name2}" cannot be a variable's name`,hint:"Use letters, digits, _, . and -; b\
egin with a letter or _"};if(lineOf2.has(name2))return{message:`${name2} stands twice, first in line ${lineOf2.get(name2)}`,hint:"Remove one of the two"};if(value.
problem!==void 0)return{message:`${name2} ${value.problem}`,hint:"Close the quote, or put the whole value in other quotes"}},parseDotenv=(source2,file)=>{let text2=source2.
replace(/^\uFEFF/,"").replaceAll(`\r
`,`
`),values=new Map,lineOf2=new Map,problems=[];for(let statement of statements(text2)){let{line,column,name:name2="",value}=statement,mistake=mistakeIn(statement,
lineOf2);mistake!==void 0&&problems.push({...mistake,at:{file,line,column}}),lineOf2.has(name2)||lineOf2.set(name2,line),values.set(name2,value.text)}return{values,
problems}},isGlob=pattern3=>/[*?[\]{}]/.test(pattern3),pathOf=(place4,pattern3)=>import_node_path17.posix.normalize(import_node_path17.posix.join(place4.path,pattern3)).
replace(/\/+$/,""),failed=(message,hint,at)=>({files:[],problems:[{message,hint,at}]}),leadsOut=({pattern:pattern3,at})=>failed(`"${pattern3}" leads out of the \
repository`,"Name files of the repository that holds this file; check others out into it, or copy them",at),matches=async(root,pattern3)=>{let paths=[];for await(let path22 of(0,import_promises13.glob)(
pattern3,{cwd:root,exclude:name2=>isOfGit(import_node_path17.posix.basename(name2))}))paths.push(path22);return paths.toSorted()},globbed=async(place4,path22,source2)=>{
let paths=await matches(place4.root,path22),kinds2=await Promise.all(paths.map(each2=>findInTree(place4.root,each2))),wanted=paths.filter((_,index2)=>{let kind=kinds2[index2];
return kind===void 0||isProblem(kind)||kind.kind!=="folder"});if(wanted.length===0)return failed(`"${source2.pattern}" matches no file`,"Correct the pattern; it\
 is relative to the folder of this file",source2.at);let read5=await Promise.all(wanted.map(each2=>readOne(place4.root,each2,import_node_path17.posix.basename(each2))));
return{files:read5.filter(file=>!isProblem(file)),problems:read5.filter(isProblem)}},filesOf2=async(place4,source2)=>{let{pattern:pattern3,key:key2,at}=source2,
path22=pathOf(place4,pattern3);if(path22===".."||path22.startsWith("../")||pattern3.startsWith("/"))return leadsOut(source2);if(isGlob(pattern3))return await globbed(
place4,path22,source2);let found=await findInTree(place4.root,path22);if(found===void 0)return failed(`There is no "${pattern3}"`,"Correct the path; it is relat\
ive to the folder of this file",at);if(isProblem(found))return{files:[],problems:[{...found,at}]};if(found.kind==="folder")return await readFolder(place4.root,path22)??
{files:[],problems:[]};let file=await readOne(place4.root,path22,key2??import_node_path17.posix.basename(path22));return isProblem(file)?{files:[],problems:[file]}:
{files:[file],problems:[]}},isEntries6=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),parse=(text2,path22)=>{if(!path22.endsWith(".json")){let{
documents,problems}=parseYaml(text2,path22);return problems.length>0?void 0:documents[0]?.value}try{return JSON.parse(text2)}catch{return}},walk2=(value,field)=>{
if(isEntries6(value)&&Object.hasOwn(value,field))return value[field];for(let dot=field.indexOf(".");dot!==-1;dot=field.indexOf(".",dot+1)){let inner=step2(value,
field.slice(0,dot)),found=inner===void 0?void 0:walk2(inner,field.slice(dot+1));if(found!==void 0)return found}return Array.isArray(value)?step2(value,field):void 0},
step2=(value,key2)=>Array.isArray(value)?/^\d+$/.test(key2)?value[Number(key2)]:void 0:isEntries6(value)&&Object.hasOwn(value,key2)?value[key2]:void 0,unwrapped=value=>isEntries6(
value)&&"value"in value&&"sensitive"in value?value.value??null:value,readFileReference=async(place4,{path:pattern3,field},at)=>{let problem=(message,hint)=>({message:`\
file:${pattern3}#${field}: ${message}`,hint,at}),path22=pathOf(place4,pattern3);if(pattern3.startsWith("/"))return problem("leads out of the repository","Write \
a relative path");let found=await findInTree(place4.root,path22);if(found===void 0)return problem("there is no such file","Correct the path; it is relative to t\
he folder of this file");if(isProblem(found))return{...found,message:`file:${pattern3}#${field}: ${found.message}`,at};if(found.kind!=="file")return problem("is\
 no file","Name a JSON or YAML file");let value=parse(await(0,import_promises12.readFile)((0,import_node_path16.join)(place4.root,path22),"utf8"),path22);if(value===
void 0)return problem("the file cannot be read","Make it JSON or YAML without mistakes");let text2=unwrapped(walk2(value,field)??null);return text2===null?problem(
"the file has no such field","Correct the field, or write it there"):typeof text2=="object"?problem("is no single value","Go on to one value: file:<path>#<field\
>.<field>"):String(text2)},textValue=text2=>({kind:"bytes",bytes:new TextEncoder().encode(text2)}),piecesOfEnv=({path:path22,bytes})=>{let paths=[path22];if(!(0,import_node_buffer3.isUtf8)(
bytes))return{pieces:[],paths,problems:[fileProblem(path22,"is not UTF-8 text","Save it as UTF-8")]};let{values,problems}=parseDotenv(new TextDecoder().decode(bytes),
path22);return{pieces:[...values].map(([key2,text2])=>({key:key2,from:path22,value:textValue(text2)})),paths,problems}},piecesOfFiles=files=>({pieces:files.map(
({name:name2,path:path22,bytes})=>({key:name2,from:path22,value:{kind:"bytes",bytes}})),paths:files.map(({path:path22})=>path22),problems:[]}),joined=all=>({pieces:all.
flatMap(({pieces})=>pieces),paths:all.flatMap(({paths})=>paths),problems:all.flatMap(({problems})=>problems)}),ofSource=async(place4,source2)=>{let{files,problems}=await filesOf2(
place4,source2);return{...piecesOfFiles(files),problems}},ofEnv=async(place4,source2)=>{let{files,problems}=await filesOf2(place4,source2);return joined([{pieces:[],
paths:[],problems},...files.map(piecesOfEnv)])},readValue=async(place4,written)=>{if(written.kind==="literal")return textValue(written.text);let{reference,text:text2,
at}=written;if(reference.source!=="file")return{kind:"reference",reference,text:text2,at};let found=await readFileReference(place4,reference,at);return typeof found==
"string"?textValue(found):found},piecesOfValues=async(place4,values)=>{let found=await Promise.all([...values].map(async([key2,written])=>{let value=await readValue(
place4,written);return"kind"in value?{pieces:[{key:key2,from:placeOf2(written.at),value}],paths:[],problems:[]}:{pieces:[],paths:[],problems:[value]}}));return joined(
found)},placeOf2=({file,line})=>`${file}:${line}`,referredFiles=(place4,values)=>[...values.values()].flatMap(value=>value.kind==="reference"&&value.reference.source===
"file"?[pathOf(place4,value.reference.path)]:[]),twins=(pieces,{name:name2,at})=>pieces.flatMap(({key:key2,from},index2)=>{let first=pieces.findIndex(other=>other.
key===key2);return first===index2?[]:[{message:`${name2} gets the key "${key2}" twice: of ${pieces[first]?.from} and of ${from}`,hint:'Leave one of the two out,\
 or name its key: "<key>=<file>"',at}]}),piecesOf2=async(place4,object)=>{let found=joined(await Promise.all([...object.files.map(source2=>ofSource(place4,source2)),
...object.env.map(source2=>ofEnv(place4,source2)),piecesOfValues(place4,object.values)]));return{...found,problems:[...found.problems,...twins(found.pieces,object)]}},
nothing2={entries:[],secrets:[],problems:[]},nameMax=63,bytesOf=({value})=>value.kind==="bytes"?value.bytes:new Uint8Array,sizeProblem=({kind,name:name2,at},values)=>{
let bytes=[...values].reduce((sum,value)=>sum+value.length,0);return bytes<=contentBytesMax2?void 0:{message:`${at.file}: ${kind} ${name2} would hold ${(bytes/contentBytesMax2).
toFixed(1)} MiB; Kubernetes allows 1 MiB`,hint:"Put large files into the image, or fetch them at start",at}},limitProblem=(wanted,pieces)=>{let{name:name2,at}=wanted;
return name2.length<=nameMax?sizeProblem(wanted,pieces.map(bytesOf)):{message:`${at.file}: the name ${name2} would be longer than ${nameMax} letters`,hint:"Choo\
se a shorter name for the service",at}},finish=(owner,wanted,{pieces,paths,problems})=>{if(problems.length>0)return{...nothing2,problems};let wrong2=limitProblem(
wanted,pieces);if(wrong2!==void 0)return{...nothing2,problems:[wrong2]};let{kind,name:name2,type="Opaque",strategy:strategy2,at}=wanted,chosen=strategy2===void 0?
{}:{strategy:strategy2},{service:service2,namespace:namespace2}=owner,files=paths.map(file=>import_node_path18.posix.relative(owner.path,file)).toSorted();if(kind===
"Secret"){let values=new Map(pieces.map(({key:key2,value})=>[key2,value]));return{...nothing2,secrets:[{name:name2,type,files,values,at,...chosen}]}}let content2=contentOf2(
pieces.map(piece=>[piece.key,bytesOf(piece)]));return{...nothing2,entries:[entryOf({name:name2,service:service2,namespace:namespace2,files,...chosen},content2)]}},
referenceForms="aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<field>",secretId=/^(?:[\w/+=.@!-]{1,512}|arn:aws[\w-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@!-]+)$/,
parameterName=/^(?:\/?[\w./-]+|arn:aws[\w-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+)(?::[\w.-]+)?$/,secretOf=rest=>{let[before="",...behind]=rest.split("#"),
key2=behind.length===0?void 0:behind.join("#"),[id="",query]=before.split("?"),stage=query===void 0?void 0:/^stage=([\w.+=@/-]{1,256})$/.exec(query)?.[1];return query!==
void 0&&stage===void 0?{mistake:"has something other than ?stage=<stage>",hint:"Write ?stage=AWSPREVIOUS#<key>"}:secretId.test(id)?key2===""?{mistake:"has no ke\
y behind #",hint:"Write #<key>, or leave # out for the whole"}:{source:"aws-secretsmanager",id,...stage&&{stage},...key2&&{key:key2}}:{mistake:"does not name a \
secret of Secrets Manager",hint:"Write aws-secretsmanager:<name or ARN>#<key>"}},parameterOf=rest=>{let[name2="",...behind]=rest.split("#"),key2=behind.length===
0?void 0:behind.join("#"),path22=/^(\/[\w.-][\w./-]*)\/\*$/.exec(name2)?.[1];return path22!==void 0&&key2===void 0?{source:"aws-ssm-path",path:path22}:parameterName.
test(name2)?key2===""?{mistake:"has no key behind #",hint:"Write #<key>, or leave # out for the whole"}:{source:"aws-ssm",name:name2,...key2&&{key:key2}}:{mistake:"\
does not name a parameter of SSM",hint:"Write aws-ssm:/<path>, or aws-ssm:/<path>/*"}},fileOf=rest=>{let[,path22,field]=/^([^#]+)#(.+)$/.exec(rest)??[];return path22===
void 0||field===void 0?{mistake:"does not name a file and a field",hint:"Write file:outputs.json#db.host"}:{source:"file",path:path22,field}},parseReference=text2=>{
let[,source2,rest=""]=/^(aws-secretsmanager|aws-ssm|file(?!:\/\/)):([\s\S]*)$/.exec(text2)??[];return source2==="aws-secretsmanager"?secretOf(rest):source2==="a\
ws-ssm"?parameterOf(rest):source2==="file"?fileOf(rest):void 0},keyMistake=(key2,reference)=>reference.source==="aws-ssm-path"?isKeyPattern(key2)?void 0:{mistake:"\
stands for many parameters, and this is one key",hint:'Write the key as "*", or with a beginning of its own: "DB_*"'}:isKey(key2)?void 0:{mistake:"cannot be a k\
ey",hint:`Use ${keyForm}`},isMistake=value=>"mistake"in value,objectsFile="towline-objects.yaml",fields=["configmap","secret","type","strategy","files","env","v\
alues"],strategies=["versioned","replace","recreate"],namePattern=/^[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?$/,isEntries7=value=>typeof value=="object"&&value!==null&&
!Array.isArray(value),headOf=({configmap,secret:secret2})=>{if(typeof configmap=="string"&&secret2===void 0)return{field:"configmap",kind:"ConfigMap",name:configmap};
if(typeof secret2=="string"&&configmap===void 0)return{field:"secret",kind:"Secret",name:secret2}},ObjectsReader=class{problems=[];#document;constructor(document){
this.#document=document}objects(){let{value}=this.#document;return value===null?[]:Array.isArray(value)?value.flatMap((item,index2)=>this.#object(item,index2)):
(this.#reject([],"This is no list of objects",'Begin each object with "- configmap: <name>"'),[])}#reject(path22,message,hint){this.problems.push({message,hint,
at:this.#document.positionOf(path22)})}#object(item,index2){let head=isEntries7(item)?headOf(item):void 0;if(!isEntries7(item)||head===void 0)return this.#reject(
[index2],"This object has no kind and name",'Begin it with "- configmap: <name>" or "- secret: <name>"'),[];let{field,kind,name:name2}=head,unknown2=Object.keys(
item).filter(each2=>!fields.includes(each2));for(let key2 of unknown2)this.#reject([index2,key2],`"${key2}" is not known here`,`Known are ${fields.join(", ")}`);
namePattern.test(name2)||this.#reject([index2,field],`"${name2}" cannot be an object's name`,"Use lower-case letters, digits, - and . only, at most 63");let at=this.#document.
positionOf([index2]),known=this.problems.length,files=this.#sources(item,index2,"files"),env=this.#sources(item,index2,"env"),values=this.#values(item,index2,kind),
type=this.#type(item,index2,kind),strategy2=this.#strategy(item,index2),mistaken=unknown2.length>0||this.problems.length>known;return files.length+env.length+values.
size===0&&strategy2===void 0&&!mistaken&&this.#reject([index2],`${name2} is made of nothing`,'Give it "files", "env" or "values"'),[{kind,name:name2,at,files,env,
values,...type!==void 0&&{type},...strategy2!==void 0&&{strategy:strategy2}}]}#strategy(item,index2){if(item.strategy===void 0)return;let known=strategies.find(
each2=>each2===item.strategy);return known===void 0&&this.#reject([index2,"strategy"],"This strategy is not known",`Known are ${strategies.join(", ")}`),known}#type({
type},index2,kind){if(type!==void 0){if(kind==="Secret"&&typeof type=="string"&&type!=="")return type;this.#reject([index2,"type"],"type is only for Secrets, an\
d must be text",'Such as "kubernetes.io/tls"')}}#sources(item,index2,field){let value=item[field];return value===void 0?[]:(Array.isArray(value)?value:[value]).
flatMap((text2,position)=>{let path22=Array.isArray(value)?[index2,field,position]:[index2,field];if(typeof text2!="string"||text2==="")return this.#reject(path22,
`${field} holds something that is no path`,"Write files, folders or patterns"),[];let[,key2,file=""]=/^([^=/*]+)=(.+)$/.exec(text2)??[],at=this.#document.positionOf(
path22);return[key2===void 0||field==="env"?{pattern:text2,at}:{pattern:file,key:key2,at}]})}#values(item,index2,kind){let value=item.values,written=new Map;if(value===
void 0)return written;if(!isEntries7(value))return this.#reject([index2,"values"],"values is no map",'Write it as "NAME: value"'),written;for(let[key2,text2]of Object.
entries(value)){let found=this.#value(kind,key2,text2,[index2,"values",key2]);found!==void 0&&written.set(key2,found)}return written}#value(kind,key2,text2,path22){
let at=this.#document.positionOf(path22);if(typeof text2!="string"){this.#reject(path22,`${key2} is no text`,"Write the value in quotes");return}let reference=parseReference(
text2);if(reference===void 0&&isKey(key2))return{kind:"literal",text:text2,at};if(reference===void 0){this.#reject(path22,`"${key2}" cannot be a key`,`Use ${keyForm}`);
return}if(isMistake(reference))this.#reject(path22,`The reference of ${key2} ${reference.mistake}`,reference.hint);else if(kind==="ConfigMap"&&reference.source!==
"file")this.#reject(path22,`${key2} refers to a secret, and a ConfigMap shows its values to everybody`,"Write the reference into secrets.yaml, or make the objec\
t a secret");else{let wrong2=keyMistake(key2,reference);if(wrong2===void 0)return{kind:"reference",text:text2,reference,at};this.#reject(path22,`"${key2}" ${wrong2.
mistake}`,wrong2.hint)}}},twins2=objects=>objects.flatMap(({kind,name:name2,at},index2)=>{let first=objects.findIndex(other=>other.kind===kind&&other.name===name2);
return first===index2?[]:[{message:`${kind} ${name2} stands twice, first in line ${objects[first]?.at.line}`,hint:"Make one object of the two",at}]}),parseObjects=(text2,path22)=>{
let{documents,problems}=parseYaml(text2,path22),readers=documents.map(document=>new ObjectsReader(document)),objects=readers.flatMap(reader=>reader.objects());return{
objects,problems:[...problems,...readers.flatMap(reader=>reader.problems),...twins2(objects)]}},secretsFiles=["secrets.yaml","secrets.yml"],valueAt4=(document,key2,text2)=>{
let at=document.positionOf([key2]),reference=typeof text2=="string"?parseReference(text2):void 0;if(reference===void 0){let message=`The value of ${key2} is no \
reference`,hint=`This file says where values stand: ${referenceForms}. If a secret is written out here, it counts as known to others: change it`;return{message,
hint,at}}if(isMistake(reference))return{message:`The reference of ${key2} ${reference.mistake}`,hint:reference.hint,at};let wrong2=keyMistake(key2,reference);return wrong2!==
void 0?{message:`"${key2}" ${wrong2.mistake}`,hint:wrong2.hint,at}:{kind:"reference",text:String(text2),reference,at}},valuesOf=document=>{let{value}=document,values=new Map,
problems=[];if(value===null)return{values,problems};if(typeof value!="object"||Array.isArray(value))return{values,problems:[{message:"This is no map of referenc\
es",hint:`Write NAME: ${referenceForms}`,at:document.at}]};for(let[key2,text2]of Object.entries(value)){let found=valueAt4(document,key2,text2);"kind"in found?values.
set(key2,found):problems.push(found)}return{values,problems}},parseSecrets=(text2,path22)=>{let{documents,problems}=parseYaml(text2,path22),[first,...more]=documents,
unreadable2=problems.map(({hint,at})=>({message:"This is not YAML that can be read",hint:hint??"Write one reference a line",at})),read5=first===void 0?{values:new Map,
problems:[]}:valuesOf(first),second=more.map(({at})=>({message:"There is a second document",hint:"Write all references into one",at}));return{values:read5.values,
problems:[...unreadable2,...read5.problems,...second]}},none={...nothing2,settings:[],made:[],taken:[]},isSetting=({files,env,values})=>files.length+env.length+
values.size===0,textOf3=async({root,path:folder},name2)=>{let path22=import_node_path19.posix.join(folder,name2),place4=await findInTree(root,folder);if(place4===
void 0||isProblem(place4)||place4.kind!=="folder")return;let found=await findInTree(root,path22);if(found===void 0)return;if(isProblem(found))return{...none,problems:[
found],taken:[path22]};let broken=(message,hint)=>({...none,problems:[fileProblem(path22,message,hint)],taken:[path22]});if(found.kind!=="file")return broken("i\
s no file","Make it a YAML file");let bytes=await(0,import_promises14.readFile)((0,import_node_path19.join)(root,path22));return(0,import_node_buffer4.isUtf8)(bytes)?
bytes.toString("utf8"):broken("is not UTF-8 text","Save it as UTF-8")},withFolders=paths=>paths.flatMap(path22=>{let parents=[];for(let part=path22;part!=="."&&
part!=="/";part=import_node_path19.posix.dirname(part))parents.push(part);return parents}),writtenObjects=async owner=>{let text2=await textOf3(owner,objectsFile);
if(typeof text2!="string")return text2??none;let path22=pathOf(owner,objectsFile),{objects,problems}=parseObjects(text2,path22),read5=await Promise.all(objects.
filter(object=>!isSetting(object)).map(async object=>{let pieces=await piecesOf2(owner,object);return{paths:[...pieces.paths,...referredFiles(owner,object.values)],
...finish(owner,object,pieces)}}));return{entries:read5.flatMap(({entries})=>entries),secrets:read5.flatMap(({secrets})=>secrets),problems:[...problems,...read5.
flatMap(each2=>each2.problems)],settings:objects.filter(isSetting).flatMap(({kind,name:name2,strategy:strategy2,at})=>strategy2===void 0?[]:[{kind,name:name2,strategy:strategy2,
at}]),made:objects.filter(object=>!isSetting(object)),taken:[path22,...withFolders(read5.flatMap(({paths})=>paths))]}},writtenSecrets=async owner=>{let all=await Promise.
all(secretsFiles.map(name2=>secretsOf(owner,name2))),there=secretsFiles.filter((_,index2)=>(all[index2]?.taken.length??0)>0),[path22=""]=there.slice(1).map(name2=>pathOf(
owner,name2)),twin=fileProblem(path22,`stands beside ${there[0]}`,"Write all references into one of the two");return{...none,secrets:all.flatMap(({secrets})=>secrets).
slice(0,1),problems:[...all.flatMap(({problems})=>problems),...there.length>1?[twin]:[]],taken:all.flatMap(({taken})=>taken)}},secretsOf=async(owner,file)=>{let text2=await textOf3(
owner,file);if(typeof text2!="string")return text2??none;let path22=pathOf(owner,file),{values,problems}=parseSecrets(text2,path22),taken=[path22,...withFolders(
referredFiles(owner,values))],pieces=await piecesOfValues(owner,values),at={file:path22,line:1,column:1},wanted={kind:"Secret",name:`${owner.service}-secrets`,at};
if(pieces.pieces.length+pieces.problems.length===0)return{...none,problems,taken};let made=finish(owner,wanted,{...pieces,paths:[path22],problems:[...problems,...pieces.
problems]});return{...none,...made,taken}},environmentFile=".env",startOf=file=>({file,line:1,column:1}),filesEntry=(request,files)=>{let wanted={kind:"ConfigMa\
p",name:`${request.service}-config`,at:startOf(request.path)};return files.length===0?nothing2:finish(request,wanted,piecesOfFiles(files))},environmentEntry=(request,file)=>{
if(file===void 0)return nothing2;let wanted={kind:"ConfigMap",name:`${request.service}-env`,at:startOf(file.path)};return finish(request,wanted,piecesOfEnv(file))},
twinsOf=(made,conventional)=>made.flatMap(({kind,name:name2,at})=>conventional.flatMap(part=>kind==="Secret"?part.secrets:part.entries).some(other=>other.name===
name2)?[{message:`${kind} ${name2} is made of the folder already`,hint:"Rename it, or name here all files that it is made of",at}]:[]),readConfig=async request=>{
let written=await Promise.all([writtenSecrets(request),writtenObjects(request)]),taken=new Set(written.flatMap(each2=>each2.taken)),folder=await readFolder(request.
root,request.path,path22=>taken.has(import_node_path15.posix.normalize(path22)));if(folder===void 0)return nothing2;let isEnvironment=({name:name2})=>name2===environmentFile,
[secretsFile]=written,conventional=[filesEntry(request,folder.files.filter(file=>!isEnvironment(file))),environmentEntry(request,folder.files.find(isEnvironment)),
secretsFile],parts=[{...nothing2,problems:folder.problems},...conventional,...written.slice(1)],settings2=written.flatMap(each2=>each2.settings),entries=parts.flatMap(
part=>part.entries).map(entry=>settled(entry,settings2)),secrets=parts.flatMap(part=>part.secrets).map(secret2=>settled({kind:"Secret",...secret2},settings2)),problems=[
...parts.flatMap(part=>part.problems),...settings2.flatMap(setting=>idle(setting,[...entries,...secrets])),...twinsOf(written.flatMap(({made})=>made),conventional)];
if(problems.length>0)throw invalidConfig(problems.map(problem=>labelled2(problem,request.label)));return{entries,secrets:secrets.map(secret2=>placedIn(secret2,request.
label))}},settled=(made,settings2)=>{let found=settings2.find(({kind,name:name2})=>kind===made.kind&&name2===made.name);return found===void 0?made:{...made,strategy:found.
strategy}},idle=({kind,name:name2,at},made)=>made.some(each2=>each2.kind===kind&&each2.name===name2)?[]:[{message:`${name2} is made of nothing`,hint:'Give it "f\
iles", "env" or "values", or correct its name',at}],placeIn=(at,label)=>label===void 0?at:{...at,file:`${label}:${at.file}`},labelled2=(problem,label)=>problem.
at===void 0?problem:{...problem,at:placeIn(problem.at,label)},placedIn=(secret2,label)=>({...secret2,at:placeIn(secret2.at,label),values:new Map([...secret2.values].
map(([key2,value])=>[key2,value.kind==="bytes"?value:{...value,at:placeIn(value.at,label)}]))}),invalidConfig=problems=>{let[first,...more]=problems,message=more.
length===0?first?.message??"":`${problems.length} mistakes in the configuration`;return new TowlineError("config-invalid",message,{hint:first?.hint,at:first?.at,
problems})},parseJson=text2=>{try{return JSON.parse(text2)}catch{return}},isMap3=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),textsIn2=value=>typeof value==
"string"?[value]:typeof value=="object"&&value!==null?Object.values(value).flatMap(textsIn2):[],maskStored=(stored,mask2)=>{if(isTowlineError(stored))return;let text2=typeof stored==
"string"?stored:Buffer.from(stored).toString("base64"),json2=typeof stored=="string"?parseJson(stored):void 0,isJson=typeof json2=="object"&&json2!==null,whole=isJson&&
text2.includes(`
`)?[]:[text2];for(let secret2 of[...whole,...isJson?textsIn2(json2):[]])secret2!==""&&mask2(secret2)},wrong=(message,hint)=>new TowlineError("config-invalid",message,
{hint}),bytesOf2=text2=>new TextEncoder().encode(text2),pick=({reference,text:text2},stored,mask2)=>{if(isTowlineError(stored))return stored;let{key:key2}=reference;
if(key2===void 0)return typeof stored=="string"?bytesOf2(stored):stored;let json2=typeof stored=="string"?parseJson(stored):void 0;if(!isMap3(json2))return wrong(
`${text2}: what it names is no JSON map, so it has no keys`,"Leave # and the key out");let value=Object.hasOwn(json2,key2)?json2[key2]:void 0;return value==null?
wrong(`${text2}: what it names has no key "${key2}"`,"Correct the key, or add it to the secret"):typeof value=="object"?wrong(`${text2}: this key holds no singl\
e value`,"Put single values into the secret"):(typeof value!="boolean"&&mask2(String(value)),bytesOf2(String(value)))},sourceOf3=({type,values})=>{let texts=[...values].
flatMap(([key2,value])=>value.kind==="reference"?[[key2,value.text]]:[]);return texts.length<values.size?void 0:{type,references:Object.fromEntries(texts)}},draftOf=(name2,{
type,references},at)=>{let values=Object.entries(references).map(([key2,text2])=>{let reference=parseReference(text2);if(reference===void 0||isMistake(reference)||
reference.source==="file")throw wrong(`The record of Secret ${name2} has a reference of ${key2} that is not known`,"A newer Towline may have written it: use tha\
t version");return[key2,{kind:"reference",reference,text:text2,at}]});return{name:name2,type,files:[at.file],values:new Map(values),at}},isSingle=value=>value.kind===
"reference"&&value.reference.source!=="aws-ssm-path",keyOf2=reference=>reference.source==="aws-ssm"?`ssm:${reference.name}`:`secret:${reference.id}?${reference.
stage??""}`,fetchAll=async(references,{secrets,parameters})=>{let unique2=[...new Map(references.map(each2=>[keyOf2(each2),each2])).values()],inSecrets=unique2.
filter(each2=>each2.source==="aws-secretsmanager"),inSsm=unique2.filter(each2=>each2.source==="aws-ssm"),[ofSecrets,ofSsm]=await Promise.all([inSecrets.length===
0?[]:secrets(inSecrets.map(({id,stage})=>({id,stage}))),inSsm.length===0?[]:parameters(inSsm.map(({name:name2})=>name2))]),answers=[...ofSecrets,...ofSsm];return new Map(
[...inSecrets,...inSsm].map((each2,index2)=>[keyOf2(each2),answers[index2]??""]))},readPaths=async(values,{parametersBelow})=>{let paths=values.flatMap(value=>value.
kind==="reference"&&value.reference.source==="aws-ssm-path"?[value.reference.path]:[]),found=await Promise.all([...new Set(paths)].map(async path22=>[path22,await parametersBelow(
path22)]));return new Map(found)},problemOf4=(key2,{at},{message,hint})=>({message:`${key2}: ${message}`,hint,at}),bytesIn2=value=>value.kind==="bytes"?value.bytes:
new Uint8Array,spread=(pattern3,{text:text2},found,values)=>found===void 0||isTowlineError(found)?found===void 0?[]:[found]:found.size===0?[wrong(`${text2}: SSM\
 has no parameter below this path`,"Correct the path")]:[...found].flatMap(([name2,value])=>{let key2=pattern3.replace("*",name2.slice(name2.lastIndexOf("/")+1)),
isTwin=values.has(key2);return isTwin||values.set(key2,bytesOf2(value)),isTwin?[wrong(`${text2}: the key "${key2}" is there already`,'Give the keys another begi\
nning: "DB_*"')]:[]}),failure2=(errors,problems)=>{let code2=errors.find(error2=>error2.code!=="config-invalid")?.code??"config-invalid",[first,...more]=problems,
message=more.length===0?first?.message??"":`${problems.length} secret values are not to be had`;return new TowlineError(code2,message,{hint:first?.hint,at:first?.
at,problems})},resolveSecrets=async(drafts,{stores,mask:mask2})=>{let all=drafts.flatMap(({values})=>[...values]),references=all.flatMap(([,value])=>isSingle(value)?
[value.reference]:[]);for(let[,value]of all)value.kind==="bytes"&&value.bytes.length>0&&mask2(Buffer.from(value.bytes).toString("utf8"));let[stored,below4]=await Promise.
all([fetchAll(references,stores),readPaths(all.map(([,value])=>value),stores)]);for(let answer of stored.values())maskStored(answer,mask2);for(let found of below4.
values())if(!isTowlineError(found))for(let value of found.values())maskStored(value,mask2);let errors=[],problems=[],resolved=drafts.map(draft=>{let values=new Map;
for(let[key2,value]of draft.values){if(value.kind==="reference"&&value.reference.source==="aws-ssm-path"){let wrongs=spread(key2,value,below4.get(value.reference.
path),values);errors.push(...wrongs),problems.push(...wrongs.map(each2=>problemOf4(key2,value,each2)));continue}let found=isSingle(value)?pick(value,stored.get(
keyOf2(value.reference))??"",mask2):bytesIn2(value);isTowlineError(found)?value.kind==="reference"&&(errors.push(found),problems.push(problemOf4(key2,value,found))):
values.set(key2,found)}let tooLarge2=sizeProblem({kind:"Secret",...draft},values.values());return tooLarge2!==void 0&&problems.push(tooLarge2),{...draft,values,
source:sourceOf3(draft)}});if(problems.length>0)throw failure2(errors,problems);return resolved},named2=(kind,...names2)=>names2.flatMap(name2=>typeof name2=="s\
tring"&&name2!==""?[{kind,name:name2}]:[]),needsOfPod=(spec={})=>{let{serviceAccountName,serviceAccount,priorityClassName,runtimeClassName,volumes}=spec,mounts=Array.
isArray(volumes)?volumes:[];return[...named2("ServiceAccount",serviceAccountName??serviceAccount),...named2("PriorityClass",priorityClassName),...named2("Runtim\
eClass",runtimeClassName),...mounts.flatMap(volume2=>[...named2("SecretProviderClass",volume2?.csi?.volumeAttributes?.secretProviderClass),...named2("StorageCla\
ss",volume2?.ephemeral?.volumeClaimTemplate?.spec?.storageClassName)])]},needsOfClaim=(spec={})=>[...named2("StorageClass",spec.storageClassName),...named2("Per\
sistentVolume",spec.volumeName)],needsOfIngress=({spec})=>{let backends=(spec?.rules??[]).flatMap(({http:http22})=>(http22?.paths??[]).map(({backend})=>backend)),
services2=[spec?.defaultBackend,...backends].map(backend=>backend?.service?.name);return[...named2("Service",...services2),...named2("IngressClass",spec?.ingressClassName)]},
claimTemplates=spec=>spec?.volumeClaimTemplates??[],needsOfKind={StatefulSet:({spec})=>[...named2("Service",spec?.serviceName),...claimTemplates(spec).flatMap(claim2=>needsOfClaim(
claim2.spec))],Ingress:needsOfIngress,PersistentVolumeClaim:({spec})=>needsOfClaim(spec),RoleBinding:({roleRef})=>named2(String(roleRef?.kind),roleRef?.name),ClusterRoleBinding:({
roleRef})=>named2(String(roleRef?.kind),roleRef?.name),HorizontalPodAutoscaler:({spec})=>named2(String(spec?.scaleTargetRef?.kind),spec?.scaleTargetRef?.name)},
podSpecOf=object=>object.kind==="Pod"?object.spec:podTemplateOf(object)?.spec,needsOf=object=>[...referencesOf(object),...needsOfPod(podSpecOf(object)),...needsOfKind[object.
kind]?.(object)??[]].map(({kind,name:name2})=>({kind,name:name2,by:refOf(object)})),configuration=new Set(["ConfigMap","Secret"]),neededByUsers=new Set([...configuration,
"ServiceAccount","PersistentVolumeClaim"]),mayHaveUsers=({kind})=>neededByUsers.has(kind),familyOf=(roots,objects)=>{let family=new Set(roots),joins=({metadata})=>!family.
has(metadata.uid)&&(metadata.ownerReferences??[]).some(({uid})=>family.has(uid));for(let more=objects.filter(joins);more.length>0;more=objects.filter(joins))for(let{
metadata}of more)family.add(metadata.uid);return family},index=objects=>{let byName=new Map,put=(place4,{kind,name:name2,by})=>{let key2=`${place4}/${kind}/${name2}`;
byName.has(key2)||byName.set(key2,by)};for(let object of objects)for(let need of needsOf(object))put(void 0,need),put(object.metadata.namespace??"",need);return({
kind,name:name2,namespace:namespace2})=>byName.get(`${namespace2}/${kind}/${name2}`)},needsOfWhatStays=({desired,users,wantedUids,doomedUids})=>{let doomed=familyOf(
doomedUids,users),renewed=familyOf(wantedUids,users),staying=users.filter(({metadata})=>!doomed.has(metadata.uid)),ofConfiguration=index([...desired,...staying]),
ofTheRest=index([...desired,...staying.filter(({metadata})=>!renewed.has(metadata.uid))]);return ref=>(configuration.has(ref.kind)?ofConfiguration:ofTheRest)(ref)},
sayNeeded=by=>`${describeRef(by)} still refers to it`,readUsers=async(cluster,namespaces)=>(await Promise.all([...namespaces].flatMap(namespace2=>configUserKinds.
map(async kind=>(await cluster.list({...kind,namespace:namespace2})).items)))).flat(),byDefault={enabled:!0,include:[]},contextOf=({request,changes})=>({service:request.
identity.service,namespace:request.identity.namespace,settings:request.prune??byDefault,isRollback:request.rollbackOf!==void 0,wantedUids:new Set(changes.flatMap(
change=>"live"in change?[change.live.metadata.uid]:[]))}),unreadable=error2=>{if(isTowlineError(error2,"kube-not-found"))return stay("the cluster no longer serv\
es the apiVersion it was recorded with; delete it by hand if it is still there","notice",{forgotten:!0});if(isTowlineError(error2,"kube-forbidden"))return stay(
lineOf(error2),"warning");throw error2},look3=async(question,candidate)=>{let answer=await question.cluster.get(candidate.ref).then(live=>({live,judgement:judge(
candidate,live,contextOf(question))}),error2=>({judgement:unreadable(error2)})),{judgement}=answer;return judgement.kind==="nothing"?[]:[{...answer,candidate,judgement}]},
doubted=(items,doubt)=>items.map(item=>item.judgement.kind==="delete"?{...item,judgement:doubt(item)??item.judgement}:item),isDeleted=({judgement})=>judgement.kind===
"delete",keepForRollbacks=(items,{records})=>{let good=records.filter(({outcome})=>outcome==="good");return doubted(items,({candidate:{ref}})=>{if(ref.kind!=="S\
ecret")return;let holder=good.find(({source:source2})=>source2?.manifests.some(manifest=>keyOf(refOf(manifest))===keyOf(ref))),why=`a rollback to deploy #${holder?.
number} needs its values, which no record holds`;return holder&&stay(why,"info",{whileNeeded:!0})})},keepElsewhere=async(items,{cluster,request:{identity}})=>{let isOutside=({
candidate:{ref}})=>ref.namespace!==identity.namespace;if(!items.some(item=>isDeleted(item)&&isOutside(item)))return items;let elsewhere2=await neededElsewhere(cluster,
identity);return doubted(items,item=>{let why=isOutside(item)?elsewhere2(item.candidate.ref):void 0;return why===void 0?void 0:stay(why,"notice")})},usersOf=async(cluster,namespaces)=>{
try{return await readUsers(cluster,namespaces)}catch(error2){if(isTowlineError(error2,"kube-forbidden"))return;throw error2}},keepUsed=async(items,question)=>{let going=items.
filter(isDeleted),usable=going.map(({candidate})=>candidate.ref).filter(mayHaveUsers),users=await usersOf(question.cluster,new Set(usable.map(({namespace:namespace2})=>namespace2))),
neededBy2=needsOfWhatStays({desired:question.desired.map(({object})=>object),users:users??[],wantedUids:contextOf(question).wantedUids,doomedUids:new Set(going.
map(({live})=>live?.metadata.uid))});return doubted(items,({candidate:{ref}})=>{if(users===void 0&&mayHaveUsers(ref))return stay(`whether something uses it cann\
ot be seen: this job may not list all workloads of namespace ${ref.namespace}`,"notice");let by=neededBy2(ref);return by&&stay(sayNeeded(by),"info",{whileNeeded:!0})})},
isOnlyMissing=(error2,dryRun)=>dryRun&&error2.code==="kube-forbidden"&&error2.subject!==void 0,keepRefused=async(items,{cluster,request})=>{let refusals=new Map;
return await mapBounded(items.filter(isDeleted),async item=>{try{await cluster.delete(item.candidate.ref,{dryRun:!0})}catch(error2){if(!isTowlineError(error2))throw error2;
isOnlyMissing(error2,request.dryRun)||refusals.set(item,lineOf(error2))}}),doubted(items,item=>{let why=refusals.get(item);return why===void 0?void 0:stay(why,"\
warning")})},judgeAll=async(question,mayGo)=>{let{candidates,recorded}=onRecord(question.records,question.desired.map(({object})=>refOf(object))),seen=(await mapBounded(
candidates,candidate=>look3(question,candidate))).flat(),going=doubted(seen,({candidate:{ref}})=>mayGo===void 0||mayGo.has(keyOf(ref))?void 0:stay("it was not t\
o go","nothing")),alone=await keepElsewhere(keepForRollbacks(going,question),question);return{items:await keepUsed(alone,question),recorded}},planPrune=async question=>{
let{items,recorded}=await judgeAll(question),able=await keepRefused(items,question);return{items:able.filter(isDeleted).length<items.filter(isDeleted).length?await keepUsed(
able,question):able,recorded}},deletionsOf=({items})=>items.filter(isDeleted).map(({candidate})=>candidate.ref),leftOf=({items})=>items.filter(({judgement})=>judgement.
kind==="delete"||judgement.forgotten!==!0).map(({candidate})=>candidate.ref),nameIn2=(ref,{identity})=>ref.namespace===void 0||ref.namespace===identity.namespace?
describeRef(ref):`${describeRef(ref)} in namespace ${ref.namespace}`,whereabouts=({rollbackOf},are)=>rollbackOf===void 0?`${are} not in the manifests any more`:
`${are} no part of deploy #${rollbackOf}`,stays=({candidate,judgement},request,log)=>{if(judgement.kind==="delete"||judgement.told==="nothing")return;let line=`${nameIn2(
candidate.ref,request)} ${whereabouts(request,"is")}. It is left in place: ${judgement.why}`;judgement.told==="warning"?log.warning(line):judgement.told==="noti\
ce"&&(candidate.fresh||judgement.forgotten)?log.notice(line):log.info(line)},tellPrune=(plan,request,log)=>{for(let item of plan.items)stays(item,request,log);let refs2=deletionsOf(
plan);for(let ref of refs2)log.info(request.dryRun?`would delete ${nameIn2(ref,request)}`:`- ${nameIn2(ref,request)}`);refs2.length>0&&!request.dryRun&&log.info(
"What is marked - left the manifests: it is deleted once the new version serves")},unasked=10,few=2,isLarge=(deletions,recorded)=>deletions>unasked||deletions>few&&
deletions*2>recorded,listed=8,unconfirmed=(refs2,recorded,request)=>{let names2=refs2.slice(0,listed).map(ref=>nameIn2(ref,request)),more=refs2.length>listed?` \
and ${refs2.length-listed} more`:"",what=request.rollbackOf===void 0?"deploy":"rollback",asked2=request.confirmedPrunes?.length?` (confirm-prune says ${request.
confirmedPrunes.join(", ")})`:"";return new TowlineError("prune-unconfirmed",`This ${what} would delete ${refs2.length} of the ${recorded} objects on record, wh\
ich are not in its manifests${asked2}: ${names2.join(", ")}${more}`,{hint:`If all of that is to go, run it again with the input "confirm-prune: ${refs2.length}"\
. If not, put back what is missing in the manifests, or annotate what is to stay with towline.dev/prune: keep. Nothing was changed`})},isUnconfirmed=(plan,{confirmedPrunes})=>{
let{length}=deletionsOf(plan);return isLarge(length,plan.recorded)&&confirmedPrunes?.includes(length)!==!0},much=plan=>`${deletionsOf(plan).length} of the ${plan.
recorded} objects on record`,withoutUnasked=(plan,request,log)=>{if(request.unattended!==!0||!isUnconfirmed(plan,request))return plan;let why="so many are not d\
eleted unasked";log.warning(`${much(plan)} ${whereabouts(request,"are")}. They are left in place, since ${why}`);let items=plan.items.map(item=>item.judgement.kind===
"delete"?{...item,judgement:stay(why,"info")}:item);return{...plan,items}},requireConfirmed=(plan,request,log)=>{if(!isUnconfirmed(plan,request))return;let refs2=deletionsOf(
plan);if(!request.dryRun)throw unconfirmed(refs2,plan.recorded,request);log.notice(`${much(plan)} would be deleted: to be done, that needs the input "confirm-pr\
une: ${refs2.length}"`)},compare=async({objects,hooks:wanted},request,{cluster,log})=>{let{identity}=request,{service:service2}=identity,lease=await seeLease(cluster,
identity),reading=readRecords(cluster,identity),users=[...objects,...wanted.map(hook=>hook.desired)],looks2=[planApply({cluster,service:service2,desired:objects,
log}),reading,missingReferences({cluster,service:service2,desired:users,log}),reading.then(records2=>planHooks(wanted,nextNumber(records2),request,{cluster,log}))];
await foremostFailure(looks2);let[changes,records,missing4,hooks]=await Promise.all(looks2);if(missing4.length>0)throw missingObjects(missing4);let last=records.
find(({record:record2})=>record2.outcome==="good")?.record,compared2=await Promise.all(changes.map(change=>againstLast(change,last?.config??{},request,cluster)));
for(let line of renderChanges(compared2))log.info(line);let recorded=records.map(({record:record2})=>record2),desired=[...objects,...hooks.map(({job:job2})=>job2)],
plan=await planPrune({cluster,request,desired,changes,records:recorded}),prune3=withoutUnasked(plan,request,log);return tellPrune(prune3,request,log),requireConfirmed(
prune3,request,log),{lease,changes:compared2,records,hooks,prune:prune3}},foremostFailure=async all=>{await Promise.allSettled(all);for(let one of all)await one},
againstLast=async(change,last,request,cluster)=>{let{metadata,kind}=change.desired.object,name2=last[`${kind}/${metadata.labels?.[labels.configName]}`];if(change.
action==="update"){let fields2=withFingerprints(change.fields,change.live,change.desired.object,request);return{...change,fields:fields2}}if(change.action!=="cr\
eate"||name2===void 0)return change;let before=await cluster.get({...change.ref,name:name2});if(before===void 0)return change;let after={...change.desired.object,
metadata:before.metadata};return{...change,fields:withFingerprints(fieldChanges(before,after),before,after,request)}},missingObjects=problems=>new TowlineError(
"manifest-invalid",problems[0]?.message??"",{hint:problems[0]?.hint,problems}),nothingToDo=async({lease,changes,records,hooks,prune:prune3},{identity},{cluster,
clock})=>{let last=records[0]?.record.outcome;if(lease===void 0||!isFree(lease)||last===void 0||last==="pending"||last==="stuck"||deletionsOf(prune3).length>0)return!1;
let good=records.find(({record:record2})=>record2.outcome==="good")?.record;if(hooksDiffer(hooks,good))return!1;let live=changes.flatMap(change=>change.action===
"none"?[change.live]:[]);if(live.length<changes.length)return!1;let workloads=live.filter(isWatched);return await allReady(cluster,identity.namespace,workloads,
clock.now())},inMetadata=["metadata","annotations",annotations.hook],misplaced=({object,positionOf:positionOf3,at})=>{if(podTemplateOf(object)?.metadata?.annotations?.[annotations.
hook]===void 0)return[];let path22=["spec","template","metadata","annotations",annotations.hook];return[{message:`${describeRef(refOf(object))} has the annotati\
on ${annotations.hook} on its pods, where it means nothing`,hint:"Move it to metadata.annotations of the Job itself",at:positionOf3?.(path22)??at}]},neverEnding=({
object,positionOf:positionOf3,at})=>{let{suspend,parallelism}=object.spec??{},field=suspend===!0?"suspend":parallelism===0?"parallelism":void 0;if(field===void 0)
return[];let message=`${describeRef(refOf(object))} is a hook that would never end: its ${field} is ${object.spec[field]}`,hint=`Remove "${field}", or the annot\
ation ${annotations.hook}`;return[{message,hint,at:positionOf3?.(["spec",field])??at}]},problemsOf2=manifest=>{let{object,positionOf:positionOf3}=manifest;if(!isHook(
object))return misplaced(manifest);let name2=describeRef(refOf(object)),value=String(object.metadata.annotations?.[annotations.hook]),at=positionOf3?.(inMetadata)??
manifest.at;return object.kind!=="Job"||object.apiVersion!=="batch/v1"?[{message:`${name2} has the annotation ${annotations.hook}, but only a Job of batch/v1 ca\
n be a hook`,hint:"Remove the annotation; or have a Job do what is to be done",at}]:hookPhases.some(phase=>phase===value)?neverEnding(manifest):[{message:`${name2}\
: "${value}" is no moment at which a hook runs`,hint:`Write ${annotations.hook}: ${hookPhases.join(" or ")}`,at}]},requireHooks=manifests2=>{let problems=manifests2.
flatMap(problemsOf2),[first,...more]=problems;if(first===void 0)return;let message=more.length===0?first.message:`${problems.length} mistakes with hooks`;throw new TowlineError(
"manifest-invalid",message,{hint:first.hint,at:first.at,problems})},mentionsOf=(entry,manifests2)=>manifests2.flatMap(({object,at})=>bareMentions(object,[entry.
name]).map(({field})=>({entry,message:`${describeRef(refOf(object))} names "${entry.name}" in ${field}, where Kubernetes has no reference that could be rewritte\
n to a versioned name`,at}))),keepsName=({entry,message,at})=>({message:`${message}: ${entry.kind} "${entry.name}" keeps its name, and its content is replaced i\
n place`,at}),refused2=problems=>{let[first]=problems,hint='Pass the name by a volume, env or envFrom; or give the object "strategy: replace" in towline-objects\
.yaml';return new TowlineError("manifest-invalid",first?.message??"",{hint,at:first?.at,problems:problems.map(({message,at})=>({message,hint,at}))})},chooseStrategies=({
config:config2,manifests:manifests2})=>{let mentioned=new Map(config2.map(entry=>[entry,mentionsOf(entry,manifests2)])),wrong2=[...mentioned].flatMap(([{strategy:strategy2},
mentions])=>strategy2==="versioned"?mentions:[]);if(wrong2.length>0)throw refused2(wrong2);let isAsked=({strategy:strategy2})=>strategy2!==void 0;return{entries:[
...mentioned].map(([entry,mentions])=>({entry,strategy:entry.strategy??(mentions.length>0?"replace":"versioned")})),notices:[...mentioned].flatMap(([entry,mentions])=>isAsked(
entry)?[]:mentions.slice(0,1).map(keepsName))}},withVersions=(object,entries)=>{let references=configReferences(object),read5=entries.filter(({entry,strategy:strategy2})=>strategy2!==
"versioned"&&(references.some(({kind,name:name2})=>kind===entry.kind&&name2===entry.name)||bareMentions(object,[entry.name]).length>0));if(read5.length===0)return object;
let versions=read5.map(({entry})=>entry.object.metadata.name).toSorted();return annotatePods(object,{[annotations.configVersions]:versions.join(",")})},versionedNames=config2=>Object.
fromEntries(config2.map(entry=>[`${entry.kind}/${entry.name}`,entry.object.metadata.name])),secretSources=config2=>Object.fromEntries(config2.flatMap(({name:name2,
source:source2})=>source2===void 0?[]:[[name2,source2]])),wantedBy=request=>{let{image,identity}=request;requireHooks(request.manifests);let{manifests:manifests2}=substituteImages(
request.manifests,[image]);for(let{object,at}of manifests2)readinessOf(object)==="unsupported"&&requireRollout(refOf(object),at),requirePatience(object,at),requirePruneMark(
object,at);if(!manifests2.filter(({object})=>isWorkload(object)&&!isHook(object)).some(manifest=>imagesOf(manifest.object).includes(image.reference)))throw unusedImage(
request);let{entries}=chooseStrategies(request),names2=versionedNames(entries.filter(({strategy:strategy2})=>strategy2==="versioned").map(({entry})=>entry)),rewritten=rewriteReferences(
manifests2,(kind,name2)=>names2[`${kind}/${name2}`]),configuration2=entries.flatMap(({entry,strategy:strategy2})=>[{object:entry.object},...strategy2==="version\
ed"?[]:[{object:unversioned(entry),write:strategy2}]]),versioned=rewritten.map(manifest=>({...manifest,object:withVersions(manifest.object,entries)})),desired=[
...configuration2,...versioned].map(each2=>({...each2,object:labelled(each2.object,identity.service)}));return{objects:desired.filter(({object})=>!isHook(object)),
hooks:hooksAmong(desired)}},unusedImage=({image,manifests:manifests2})=>{let applied=manifests2.filter(({object})=>!isHook(object)),images=[...new Set(applied.flatMap(
({object})=>imagesOf(object)))],seen=images.length===0?"they have no container at all":`they have ${images.join(", ")}`;return new TowlineError("manifest-invali\
d",`No container in the manifests takes the image "${image.repository}": ${seen}`,{hint:`Write "image: ${image.repository}" in the workload's container, without\
 another registry or a digest, or set build.repository in towline.yaml`,at:(applied.find(({object})=>isWorkload(object))??applied[0])?.at})},renewEverySeconds=10,
giveUpAfterSeconds=expirySeconds-5,againAfterSeconds=1,triesOnConflict=3,HeldLease=class{#identity;#cluster;#clock;#lease;constructor(identity,{cluster,clock},lease){
this.#identity=identity,this.#cluster=cluster,this.#clock=clock,this.#lease=lease}async write(holder){let options={manager:fieldManagerOf(this.#identity.service)};
for(let tries=1;;tries+=1){let lease=leaseObject(this.#identity,holder,this.#clock.now(),this.#lease);try{this.#lease=await this.#cluster.replace(lease,options);
return}catch(error2){if(!isTowlineError(error2,"kube-conflict")||tries===triesOnConflict)throw error2;this.#lease=await this.#stillOurs()}}}async#stillOurs(){let live=await this.#cluster.
get(leaseRef(this.#identity));if(live===void 0||currentHolder(live)!==holderOf(this.#identity))throw takenOver2(this.#identity,live);return live}},holdLease=(identity,ports,taken)=>{
let{clock,log}=ports,lease=new HeldLease(identity,ports,taken),stop2=new AbortController,lost=new AbortController;renew(identity,lease,clock,stop2.signal).catch(
error2=>{stop2.signal.aborted||lost.abort(error2)});let release=async()=>{stop2.abort(),await lease.write("").catch(error2=>{isTowlineError(error2,"lock-lost")||
log.warning(`The lock was not given back (${messageOf(error2)}): the next deploy waits up to ${expirySeconds} s for it`)})};return{lost:lost.signal,release}},renew=async(identity,lease,clock,stop2)=>{
for(;;)await clock.sleep(renewEverySeconds*1e3,stop2),await inTime(identity,clock,late=>insist(()=>lease.write(holderOf(identity)),clock,AbortSignal.any([late,stop2])))},
insist=async(write2,clock,late)=>{for(;;){try{return await write2()}catch(error2){if(isTowlineError(error2,"lock-lost"))throw error2}await clock.sleep(againAfterSeconds*
1e3,late)}},inTime=async(identity,clock,renewal)=>{let late=new AbortController,done=new AbortController,left=(giveUpAfterSeconds-renewEverySeconds)*1e3,expired=clock.
sleep(left,done.signal).then(()=>{throw notRenewed(identity)},()=>{});try{await Promise.race([renewal(late.signal),expired])}finally{done.abort(),late.abort()}},
takenOver2=({service:service2},live)=>new TowlineError("lock-lost",`Another deploy of ${service2} (${runOf(live)}) took over the lock`,{hint:"Look at the newer \
run; this one stops without touching the cluster again"}),notRenewed=({service:service2})=>new TowlineError("lock-lost",`The lock of ${service2} could not be re\
newed for ${giveUpAfterSeconds} s, so that another deploy may take over`,{hint:"This run stops without touching the cluster again: run it again once the API ser\
ver answers"}),pollSeconds=1,shortestWaitSeconds=2*expirySeconds,Patience=class{#clock;#seen;constructor(clock){this.#clock=clock}isDead(lease){let version=lease?.
metadata.resourceVersion??"";return this.#seen?.version!==version&&(this.#seen={version,since:this.#clock.now()}),this.#clock.now()-this.#seen.since>=expirySeconds*
1e3}},acquireLock=async(identity,ports,timeoutSeconds,{seen,takeOver=!1}={})=>{let{cluster,clock,log,signal}=ports;signal.throwIfAborted();let atOnce=seen!==void 0&&
isFree(seen)?await take(identity,ports,seen.live):void 0;if(atOnce!==void 0)return{contested:!1,undisturbed:!0,...holdLease(identity,ports,atOnce)};let waitSeconds=Math.
max(timeoutSeconds,shortestWaitSeconds),end=clock.now()+waitSeconds*1e3,patience=new Patience(clock);for(let contested=!1;;contested=!0){signal.throwIfAborted();
let live=await cluster.get(leaseRef(identity)),holder=currentHolder(live),dead=patience.isDead(live)&&holder!=="";if(holder===""||dead||isEarlierAttempt(holder,
identity)){dead&&log.notice(`Run ${holder} has not renewed its lock for ${expirySeconds} s: taking over`);let lease=await take(identity,ports,live);if(lease!==void 0)
return{contested:contested||holder!=="",undisturbed:!1,...holdLease(identity,ports,lease)}}else if(takeOver){let lock=await takeFrom(live,identity,ports);if(lock!==
void 0)return lock}else contested||log.info(`Waiting: ${runOf(live)} deploys ${identity.service} to ${identity.namespace} right now`);if(clock.now()>=end)throw heldTooLong(
identity,live,waitSeconds);await clock.sleep(pollSeconds*1e3,signal)}},takeFrom=async(live,identity,ports)=>{let lease=await take(identity,ports,live);if(lease===
void 0)return;ports.log.notice(`Taking over from ${runOf(live)}, as asked: it stops within ${giveUpAfterSeconds} s without touching the cluster again`);let held=holdLease(
identity,ports,lease);try{let signal=AbortSignal.any([ports.signal,held.lost]);await ports.clock.sleep(giveUpAfterSeconds*1e3,signal)}catch(error2){throw await held.
release(),error2}return{contested:!0,undisturbed:!1,...held}},heldTooLong=(identity,live,seconds2)=>new TowlineError("lock-held",`${runOf(live)} still deploys ${identity.
service} after ${seconds2} s of waiting`,{hint:"Wait for that run or cancel it, then run this job again; or take its place with take-over: true"}),take=async(identity,{
cluster,clock},live)=>{let lease=leaseObject(identity,holderOf(identity),clock.now(),live),options={manager:fieldManagerOf(identity.service)};try{return await(live===
void 0?cluster.create(lease,options):cluster.replace(lease,options))}catch(error2){if(isTowlineError(error2,"kube-conflict","kube-already-exists"))return;throw error2}},
isSwappedSecret=change=>change.action==="update"&&change.ref.kind==="Secret"&&change.desired.write!==void 0,keptNameOf=({live})=>`${live.metadata.name}-kept-${live.
metadata.resourceVersion}`,copyOf=(change,service2)=>{let{apiVersion,kind,type,data,metadata}=change.live;return{apiVersion,kind,metadata:{name:keptNameOf(change),
namespace:metadata.namespace,labels:{[labels.service]:service2,[labels.managedBy]:"towline",[labels.configName]:metadata.name}},immutable:!0,type,data:data??{}}},
keepContents=async(cluster,service2,changes)=>{for(let change of changes.filter(isSwappedSecret))try{await cluster.create(copyOf(change,service2),{manager:fieldManagerOf(
service2)})}catch(error2){if(!isTowlineError(error2,"kube-already-exists"))throw error2}},putContentBack=async(cluster,service2,ref,kept)=>{let copy=await cluster.
get({...ref,name:kept});if(copy===void 0)return;let{apiVersion,kind,type,data}=copy,{name:name2,namespace:namespace2}=ref;return await swapContent(cluster,{apiVersion,
kind,metadata:{name:name2,namespace:namespace2},type,data},{manager:fieldManagerOf(service2),how:"recreate"})},secretsInPlace=changes=>changes.filter(change=>change.
action==="update"&&change.ref.kind==="Secret"&&!isSwappedSecret(change)).map(({ref,desired})=>({message:`${describeRef(ref)} is changed in place. Its old values\
 are not kept: if this deploy fails, the old version serves with the new ones`,at:desired.at})),strategyNotices=changes=>{let told2=changes.filter(({action,ref})=>action===
"update"||action==="create"&&ref.kind==="Job").flatMap(({desired})=>strategyFacts(desired.object).map(fact=>({...fact,at:desired.at}))),problems=told2.filter(({
kind})=>kind==="cannot-be-watched"),[first]=problems;if(first!==void 0)throw new TowlineError("manifest-invalid",first.message,{hint:first.hint,at:first.at,problems});
return told2.map(({message,hint,at})=>({message:`${message}. ${hint}`,at}))},furnishedMilliseconds=1e4,pollMilliseconds2=100,makeOwnNamespace=async(changes,desired,{
identity:{service:service2,namespace:namespace2}},ports)=>{let{cluster,log,signal}=ports,change=changes.find(({action,ref})=>action==="create"&&ref.kind==="Name\
space"&&ref.name===namespace2);return change===void 0?!1:(await applyChanges({cluster,service:service2,desired,log,signal},[change]),log.info(`created ${describeRef(
change.ref)}`),await untilFurnished(namespace2,ports),!0)},untilFurnished=async(namespace2,{cluster,clock,signal})=>{let account2={apiVersion:"v1",kind:"Service\
Account",namespace:namespace2,name:"default"},deadline=clock.now()+furnishedMilliseconds;try{for(;await cluster.get(account2)===void 0&&clock.now()<deadline;)await clock.
sleep(pollMilliseconds2,signal)}catch(error2){if(!isTowlineError(error2,"kube-forbidden"))throw error2}},read2=async({cluster,log},ref)=>{try{return await cluster.
get(ref)}catch(error2){log.debug(`${ref.kind} ${ref.name} was not read, so nothing of it is masked: ${messageOf(error2)}`);return}},readAll=(place4,kind,names2)=>Promise.
all([...new Set(names2)].map(name2=>read2(place4,{apiVersion:"v1",kind,namespace:place4.namespace,name:name2}))),maskReferredSecrets=async(objects,place4)=>{let names2=objects.
flatMap(configReferences).flatMap(({kind,name:name2})=>kind==="Secret"?[name2]:[]),secrets=await readAll(place4,"Secret",names2);for(let secret2 of secrets)for(let value of secret2===
void 0?[]:secretValuesOf(secret2))place4.log.mask(value)},maskSecretsOf=async(pods,place4)=>{let found=await readAll(place4,"Pod",pods);await maskReferredSecrets(
found.filter(pod=>pod!==void 0),place4)},Bell=class{#clock;#rung=!1;#wake;#failure;constructor(clock){this.#clock=clock}ring(){this.#rung=!0,this.#wake?.()}fail(error2){
this.#failure??={error:error2},this.ring()}async wait(milliseconds){if(this.#rung||await this.#sleep(milliseconds),this.#rung=!1,this.#failure!==void 0)throw this.#failure.
error}async#sleep(milliseconds){let timer=new AbortController,rung=new Promise(resolve3=>{this.#wake=resolve3}),elapsed=this.#clock.sleep(milliseconds,timer.signal).
catch(()=>{});await Promise.race([rung,elapsed]),this.#wake=void 0,timer.abort()}},most=20,current=async({cluster,log},object)=>{try{return await cluster.get(refOf(
object))??object}catch(error2){return log.debug(`${object.kind} ${object.metadata.name} was not looked at again: ${messageOf(error2)}`),object}},tellPending=async(companions,events2,place4)=>{
let now=place4.clock.now(),pending=companions.filter(object=>isUnjudged(object)||attentionOf(object,events2,now)!==void 0),looked=await Promise.all(pending.slice(
0,most).map(object=>current(place4,object)));for(let object of looked){let attention=attentionOf(object,events2,now);attention!==void 0&&place4.log[attention.level](
`${attention.message}. ${attention.hint}`)}},tailLines=20,longestLine=1e3,patienceMilliseconds=5e3,mostWithLogs=20,cleanLine=line=>{let plain3=(0,import_node_util8.stripVTControlCharacters)(
line).replace(/[^\P{Cc}\t]/gu,"");return plain3.length>longestLine?`${plain3.slice(0,longestLine)}…`:plain3},linesOf=text2=>text2.replace(/\n$/,"").split(`
`).slice(-tailLines).map(cleanLine),fetchLog=async(cluster,namespace2,wanted)=>{try{let text2=await cluster.logs({namespace:namespace2,...wanted,tailLines});return text2===
""?{kind:"none"}:{kind:"log",log:{...wanted,lines:linesOf(text2)}}}catch(error2){return isTowlineError(error2,"kube-forbidden")?{kind:"denied",line:`${error2.message}\
. ${error2.hint??""}`}:{kind:"none"}}},isRepeated=(log,others2)=>others2.some(other=>other.pod===log.pod&&other.container===log.container&&other.lines.join(`
`)===log.lines.join(`
`)),withEvidence=async(scene,explanation)=>{let{cluster,namespace:namespace2}=scene;await maskSecretsOf(explanation.logs.map(({pod})=>pod),scene);let fetched=await Promise.
all(explanation.logs.map(wanted=>fetchLog(cluster,namespace2,wanted))),logs2=fetched.flatMap(each2=>each2.kind==="log"?[each2.log]:[]),denied=fetched.flatMap(each2=>each2.
kind==="denied"?[each2.line]:[]);return{...explanation,evidence:[...explanation.evidence,...new Set(denied)],containerLogs:logs2.filter((log,index2)=>!isRepeated(
log,logs2.slice(0,index2)))}},collectEvidence=async(scene,explanations)=>{let{clock,signal}=scene,timer=new AbortController,late=clock.sleep(patienceMilliseconds,
AbortSignal.any([timer.signal,signal])).then(()=>"late",()=>"late"),failures2=await Promise.all(explanations.map(async(explanation,index2)=>{if(index2>=mostWithLogs)
return{...explanation,containerLogs:[]};let complete=await Promise.race([withEvidence(scene,explanation),late]);return complete==="late"?{...explanation,containerLogs:[]}:
complete}));return timer.abort(),failures2},nothing3={desired:0,updated:0,ready:0,text:"is not there"},missing2=ref=>{let signal={id:"missing",reason:"NotFound",
graceMilliseconds:0,nature:"broken",explanation:{workload:ref,summary:`${describeRef(ref)}: does not exist in namespace ${ref.namespace}`,reason:"NotFound",evidence:[],
hint:"Check its name and namespace, and whether something else deletes it",logs:[]}};return{state:"progressing",progress:nothing3,signals:[signal]}},unwatched={
desired:1,updated:1,ready:1,text:"applied, and not waited for"},settled2=(ref,progress)=>({ref,state:"ready",progress,signals:[],due:[],nextMoment:1/0}),soonestAfter=(now,moments)=>Math.
min(1/0,...moments.filter(moment2=>moment2>now)),isReady=pod=>(pod.status?.conditions??[]).some(({type,status})=>type==="Ready"&&status==="True"),Judge=class{#since=new Map;#everReady=new Set;#readySince=new Map;#seenSince=new Map;#complete=new Map;#last=new Map;#ownConfiguration;constructor(ownConfiguration=[]){
this.#ownConfiguration=new Set(ownConfiguration)}judge(snapshot,workloads,now){let changed2=snapshot.takeChanges();return workloads.map(expectation=>{let{ref}=expectation,
last=this.#last.get(describeRef(ref)),uid=snapshot.workload(ref)?.metadata.uid;if(last!==void 0&&uid!==void 0&&!changed2.has(uid)&&last.nextMoment>now)return last;
let judgement=this.#one(snapshot,expectation,now);return this.#last.set(describeRef(ref),judgement),judgement})}#remember(pods,now){for(let pod of pods){let uid=pod.
metadata.uid??"";isReady(pod)?this.#readySince.has(uid)||this.#readySince.set(uid,now):this.#readySince.delete(uid),isReady(pod)&&this.#everReady.add(uid)}}#one(snapshot,expectation,now){
let{ref,generation:generation2}=expectation;if(snapshot.isGivenUp(ref))return settled2(ref,unwatched);let view=snapshot.viewOf(ref);this.#remember(view?.pods??[],
now);let done=this.#complete.get(describeRef(ref));if(view===void 0&&done!==void 0)return settled2(ref,done);let options={generation:generation2,seenSince:this.#firstSeen(
expectation,view?.workload.metadata.generation,now),everReady:this.#everReady,readySince:this.#readySince,ownConfiguration:this.#ownConfiguration},assessment=view===
void 0?missing2(ref):assess(view,now,options);assessment.state==="ready"&&ref.kind==="Job"&&this.#complete.set(describeRef(ref),assessment.progress);let signals=assessment.
state==="ready"?[]:assessment.signals,dueAt=this.#time(ref,signals,now),recheck=assessment.state==="ready"?void 0:assessment.recheckAfterMilliseconds;return{ref,
state:assessment.state,progress:assessment.progress,signals,due:signals.filter(signal=>(dueAt.get(signal.id)??0)<=now),nextMoment:soonestAfter(now,[...dueAt.values(),
recheck===void 0?1/0:now+recheck])}}#firstSeen(expected,generation2,now){let{ref}=expected;if(expected.isOld&&generation2===expected.generation)return 0;let key2=`${describeRef(
ref)} ${generation2}`,since=this.#seenSince.get(key2)??now;return this.#seenSince.set(key2,since),since}#time(ref,signals,now){let prefix=`${describeRef(ref)} `,
present=new Set(signals.map(({id})=>prefix+id));for(let key2 of this.#since.keys())key2.startsWith(prefix)&&!present.has(key2)&&this.#since.delete(key2);return new Map(
signals.map(({id,graceMilliseconds})=>{let since=this.#since.get(prefix+id)??now;return this.#since.set(prefix+id,since),[id,since+graceMilliseconds]}))}},quietMilliseconds=2e3,
longestList=10,isTroubled=({state,signals})=>state!=="ready"&&signals.some(({nature})=>nature==="broken"),textOf4=judgements=>{let ready=judgements.filter(({state})=>state===
"ready").length,troubled=judgements.filter(isTroubled).length,begun=judgements.filter(({state,progress})=>state!=="ready"&&progress.updated>0).length;return[`${ready}\
/${judgements.length} workloads ready`,...begun===0?[]:[`${begun} on their way`],...troubled===0?[]:[`${troubled} in trouble`]].join(", ")},Overview=class{#log;#told=new Set;#text="";#at=-1/0;constructor(log){
this.#log=log}show(judgements,now){this.#tellTroubles(judgements);let text2=textOf4(judgements);return text2===this.#text?1/0:!judgements.every(({state})=>state===
"ready")&&now<this.#at+quietMilliseconds?this.#at+quietMilliseconds:(this.#log.info(text2),this.#text=text2,this.#at=now,1/0)}#tellTroubles(judgements){for(let judgement of judgements){
if(this.#told.size>=longestList)return;let name2=describeRef(judgement.ref);this.#told.has(name2)||!isTroubled(judgement)||(this.#told.add(name2),this.#log.info(
`${name2} ${judgement.progress.text}`))}}},firstMilliseconds=500,manyWorkloads=20,quietMilliseconds2=lines=>lines<10?1e3:lines<30?5e3:3e4,ProgressLines=class{#log;#shown=new Map;#overview;#names=new Map;constructor(log){
this.#log=log,this.#overview=new Overview(log)}show(judgements,now){return judgements.length>=manyWorkloads?this.#overview.show(judgements,now):(this.#names.size!==
judgements.length&&(this.#names=namesOf(judgements.map(({ref})=>ref))),judgements.reduce((soonest,judgement)=>Math.min(soonest,this.#one(judgement,now)),1/0))}#one({
ref,state,progress},now){let name2=this.#names.get(describeRef(ref))??ref.name,isReady2=state==="ready",text2=`${name2} ${progress.text}${isReady2?": ready":""}`,
begin={text:"",at:now+firstMilliseconds-quietMilliseconds2(0),lines:0,wasReady:!1},last=this.#shown.get(name2)??begin;if(this.#shown.set(name2,last),last.text===
text2)return 1/0;let free=last.at+quietMilliseconds2(last.lines);return now<free&&(!isReady2||last.wasReady)?free:(this.#log.info(text2),this.#shown.set(name2,{
text:text2,at:now,lines:last.lines+1,wasReady:last.wasReady||isReady2}),1/0)}},namesOf=refs2=>{let counts=new Map;for(let{name:name2}of refs2)counts.set(name2,(counts.
get(name2)??0)+1);return new Map(refs2.map(ref=>[describeRef(ref),(counts.get(ref.name)??0)>1?describeRef(ref):ref.name]))},kindKey=({apiVersion,kind})=>`${apiVersion}\
 ${kind}`,between={Deployment:["ReplicaSet"],DaemonSet:["ControllerRevision"]},podKinds=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Event"}],watchedKindsOf=refs2=>{
let own2=refs2.map(({apiVersion,kind})=>({apiVersion,kind})),builtIn3=own2.filter(each2=>!isCustomResource(each2)),helpers=builtIn3.flatMap(({apiVersion,kind})=>(between[kind]??
[]).map(each2=>({apiVersion,kind:each2}))),all=[...own2,...helpers,...builtIn3.length>0?podKinds:[]];return[...new Map(all.map(each2=>[kindKey(each2),each2])).values()]},
uidOf=object=>object.metadata.uid??object.metadata.name,controllerOf=object=>object.metadata.ownerReferences?.find(owner=>owner.controller===!0)?.uid,subjectOf=({
involvedObject:about})=>about?.kind==="PersistentVolumeClaim"?claimKey(about.name):about?.uid??"",claimKey=name2=>`claim ${name2}`,isEvent=({kind})=>kind==="Eve\
nt",Index=class{#groups=new Map;put(group2,object){if(group2===void 0)return;let known=this.#groups.get(group2)??new Map;this.#groups.set(group2,known.set(uidOf(
object),object))}remove(group2,object){let known=this.#groups.get(group2??"");known?.delete(uidOf(object)),known?.size===0&&this.#groups.delete(group2??"")}of(group2){
return[...this.#groups.get(group2??"")?.values()??[]]}},Snapshot=class{#wanted;#objects=new Map;#byUid=new Map;#named=new Map;#owned=new Index;#events=new Index;#unseen=new Set;#changed=new Set;constructor(kinds2){
this.#wanted=new Set(kinds2.map(kindKey))}get isComplete(){return[...this.#wanted].every(kind=>this.#objects.has(kind)||this.#unseen.has(kind))}take(kind,event){
event.type==="SYNC"?this.#sync(kind,event.items):event.type==="DELETED"?this.#remove(kind,event.object):this.#put(kind,event.object)}giveUp(kind){this.#unseen.add(
kindKey(kind))}isGivenUp(kind){return this.#unseen.has(kindKey(kind))}takeChanges(){let changed2=this.#changed;return this.#changed=new Set,changed2}workload(ref){
return this.#named.get(`${kindKey(ref)} ${ref.name}`)}viewOf(ref){let workload=this.workload(ref);if(workload===void 0)return;let owned=this.#owned.of(uidOf(workload)),
replicaSets=owned.filter(({kind})=>kind==="ReplicaSet"),revisions=owned.filter(({kind})=>kind==="ControllerRevision"),pods=[workload,...replicaSets].flatMap(owner=>this.#owned.
of(uidOf(owner))).filter(({kind})=>kind==="Pod"),subjects=[...[workload,...replicaSets,...pods].map(uidOf),...new Set(pods.flatMap(claimNamesOf).map(claimKey))];
return{workload,replicaSets,revisions,pods,events:subjects.flatMap(uid=>this.#events.of(uid))}}get events(){return[...this.#objects.get(kindKey({apiVersion:"v1",
kind:"Event"}))?.values()??[]]}#sync(kind,items){let present=new Set(items.map(uidOf));for(let[uid,object]of this.#objects.get(kindKey(kind))??[])present.has(uid)||
this.#remove(kind,object);this.#of(kind);for(let item of items)this.#put(kind,item)}#of(kind){let known=this.#objects.get(kindKey(kind))??new Map;return this.#objects.
set(kindKey(kind),known),known}#put(kind,object){let uid=uidOf(object),before=this.#of(kind).get(uid);before!==void 0&&controllerOf(before)!==controllerOf(object)&&
this.#remove(kind,before),this.#of(kind).set(uid,object),isEvent(kind)?this.#events.put(subjectOf(object),object):(this.#byUid.set(uid,object),this.#named.set(`${kindKey(
kind)} ${object.metadata.name}`,object),this.#owned.put(controllerOf(object),object)),this.#touch(kind,object)}#remove(kind,object){let uid=uidOf(object);this.#touch(
kind,object),this.#of(kind).delete(uid),this.#byUid.delete(uid),isEvent(kind)?this.#events.remove(subjectOf(object),object):this.#owned.remove(controllerOf(object),
object);let key2=`${kindKey(kind)} ${object.metadata.name}`;this.#named.get(key2)?.metadata.uid===object.metadata.uid&&this.#named.delete(key2)}#touch(kind,object){
if(!isEvent(kind))this.#touchUp(uidOf(object),object);else if(subjectOf(object)===claimKey(object.involvedObject?.name))for(let pod of this.#waitingFor(object.involvedObject.
name))this.#touchUp(uidOf(pod),pod);else this.#touchUp(subjectOf(object),this.#byUid.get(subjectOf(object)))}#waitingFor(claim2){return[...this.#objects.get(kindKey(
{apiVersion:"v1",kind:"Pod"}))?.values()??[]].filter(pod=>claimNamesOf(pod).includes(claim2))}#touchUp(uid,object){this.#changed.add(uid);let owner=object===void 0?
void 0:controllerOf(object);owner!==void 0&&this.#touchUp(owner,this.#byUid.get(owner))}},isBlocked=signal=>signal.blockedBy!==void 0,Unblocking=class{#request;#deleted=new Set;#refused=new Set;constructor(request){
this.#request=request}async settle(judgements){if(this.#request.deletesBlockingPods!==!0)return judgements;for(let{ref,due}of judgements)for(let signal of due)isBlocked(
signal)&&this.#isNew(signal)&&await this.#delete(signal,describeRef(ref));return judgements.map(judgement=>({...judgement,due:judgement.due.filter(signal=>!(isBlocked(
signal)&&this.#deleted.has(signal.blockedBy.uid)))}))}#isNew({blockedBy:{uid}}){return!this.#deleted.has(uid)&&!this.#refused.has(uid)}async#delete({blockedBy:{
name:name2,uid}},owner){let{cluster,namespace:namespace2,log}=this.#request;try{await cluster.delete({apiVersion:"v1",kind:"Pod",namespace:namespace2,name:name2},
{uid}),log.info(`Deleted pod ${name2}, which kept ${owner} from going on: it is not ready, and of an earlier version`),this.#deleted.add(uid)}catch(error2){isTowlineError(
error2,"kube-conflict")?this.#deleted.add(uid):this.#refused.add(uid),log.debug(`Pod ${name2} was not deleted: ${messageOf(error2)}`)}}},withoutRepetition=due=>{
let causes=due.filter(({id})=>!id.startsWith("deadline"));return causes.length>0?causes:due},brokenBeside=(signals,told2)=>signals.filter(({nature,explanation:{
container:container2}})=>nature==="broken"&&container2!==void 0&&!told2.some(({explanation})=>explanation.container===container2)),testimony=({due,signals})=>{let certain=due.
length>0?withoutRepetition(due):[],first=certain.length>0?certain:signals.filter(({nature})=>nature==="broken").slice(0,1);return[...first,...brokenBeside(signals,
first)].map(({explanation})=>explanation)},overdue=({ref,progress,signals:[first]},timeoutSeconds)=>{let late=`not ready after ${timeoutSeconds} s (${progress.text}\
)`;return first!==void 0?{...first.explanation,summary:`${first.explanation.summary}; ${late}`,reason:"Timeout"}:{workload:ref,summary:`${describeRef(ref)}: ${late}`,
reason:"Timeout",evidence:[],hint:'Raise "timeout" if it is only slow; else look at its pods',logs:[]}},decideRollout=(judgements,timing)=>{if(judgements.some(({
due})=>due.length>0))return{kind:"failed",explanations:judgements.toSorted((a,b)=>+(b.due.length>0)-+(a.due.length>0)).flatMap(testimony)};let open22=judgements.
filter(({state})=>state!=="ready");if(open22.length===0)return{kind:"ready"};if(timing.timedOut)return{kind:"failed",explanations:open22.map(each2=>overdue(each2,
timing.timeoutSeconds))}},observe=async request=>{for(let{ref}of request.workloads)requireRollout(ref);if(request.workloads.length===0)return{outcome:"ready",workloads:[],
live:[],milliseconds:0};let started=request.clock.now(),end=await watchUntilVerdict(request,started),workloads=end.judgements.map(({ref,progress})=>({ref,progress})),
{verdict}=end,failures2=verdict.kind==="ready"?[]:await collectEvidence(request,verdict.explanations);verdict.kind==="ready"&&await tellPending(request.companions??
[],end.snapshot.events,request),request.signal.throwIfAborted();let milliseconds=request.clock.now()-started;return verdict.kind==="ready"?{outcome:"ready",workloads,
live:liveOf(request,end.snapshot),milliseconds}:{outcome:"failed",failures:failures2,workloads,milliseconds}},liveOf=({workloads},snapshot)=>workloads.flatMap(({
ref})=>snapshot.workload(ref)??[]),watchUntilVerdict=async(request,started)=>{let bell=new Bell(request.clock),kinds2=watchedKindsOf(request.workloads.map(({ref})=>ref)),
snapshot=new Snapshot(kinds2),stop2=new AbortController,abort=()=>bell.fail(request.signal.reason);request.signal.addEventListener("abort",abort,{once:!0}),request.
signal.aborted&&abort();let pumps=kinds2.map(kind=>pump(request,kind,{snapshot,bell,signal:stop2.signal}));try{return await judgeUntilVerdict(request,started,snapshot,
bell)}finally{stop2.abort(),request.signal.removeEventListener("abort",abort),await Promise.all(pumps)}},pump=async({cluster,namespace:namespace2,log},kind,into)=>{
try{for await(let event of cluster.watch({...kind,namespace:namespace2},into.signal))into.snapshot.take(kind,event),into.bell.ring()}catch(error2){if(!isCustomResource(
kind)||!isTowlineError(error2,"kube-forbidden","kube-not-found")){into.bell.fail(error2);return}log.warning(`Whether objects of kind ${kind.kind} become ready w\
as not waited for: ${error2.message}`),into.snapshot.giveUp(kind),into.bell.ring()}},judgeUntilVerdict=async(request,started,snapshot,bell)=>{let{clock,timeoutSeconds,
workloads}=request,judge2=new Judge(request.ownConfiguration),unblocking=new Unblocking(request),lines=new ProgressLines(request.log),limit=started+timeoutSeconds*
1e3;for(;;){let now=clock.now(),timedOut2=now>=limit;if(!snapshot.isComplete){if(timedOut2)throw unseen(request);await bell.wait(limit-now);continue}let judgements=await unblocking.
settle(judge2.judge(snapshot,workloads,now)),held=lines.show(judgements,now),verdict=decideRollout(judgements,{timedOut:timedOut2,timeoutSeconds});if(verdict!==
void 0)return{verdict,judgements,snapshot};let next=Math.min(limit,held,...judgements.map(({nextMoment})=>nextMoment));await bell.wait(Math.max(next-now,0))}},unseen=({
cluster,namespace:namespace2,timeoutSeconds})=>new TowlineError("kube-timeout",`The cluster ${cluster.name} did not show what is in namespace ${namespace2} with\
in ${timeoutSeconds} s`,{hint:"Run this again later, or raise the timeout"}),titleOf=({pod,container:container2,previous})=>`Last log lines of container ${container2}\
 in pod ${pod}${previous?" (the instance before)":""}`,disarmed=line=>line.replaceAll("##[","## ["),placeOf3=({pod,container:container2,reason})=>[`Reason ${reason}`,
pod===void 0?"":`pod ${pod}`,container2===void 0?"":`container ${container2}`].filter(part=>part!=="").join(", "),renderFailure=failure3=>[`${failure3.summary}.\
 ${failure3.hint}`,`  ${placeOf3(failure3)}`,...failure3.evidence.map(line=>`  ${line}`),...failure3.containerLogs.flatMap(log=>[`  ${titleOf(log)}:`,...log.lines.
map(line=>`  | ${line}`)])].map(disarmed),pauseMilliseconds2=500,listed2=async(cluster,apiVersion,kind,{service:service2,namespace:namespace2})=>{let labelSelector=`${labels.
service}=${service2},${labels.hookName}`;return(await cluster.list({apiVersion,kind,namespace:namespace2,labelSelector})).items},endOf=({status})=>{let conditions=status?.
conditions??[],ends=["Complete","Failed","FailureTarget"];return conditions.find(({type,status:is})=>ends.includes(type)&&is==="True")},deleteJob=async(cluster,job2)=>{
let{uid}=job2.metadata;return await cluster.delete(refOf(job2),{uid,propagation:"Background"})},isOver=({status})=>["Succeeded","Failed"].includes(status?.phase),
stillThere=(pods,seconds2)=>{let names2=pods.map(pod=>describeRef(refOf(pod))).join(", ");return new TowlineError("kube-timeout",`${names2}, of a hook of an ear\
lier deploy, is still there after ${seconds2} s`,{hint:`Two migrations must not run at once. Find out whether it still runs (its node may be lost), then delete \
it: kubectl delete ${names2.replaceAll(", "," ")}`})},untilPodsAreGone=async(place4,ports,timeoutSeconds)=>{let{cluster,clock,log,signal}=ports,end=clock.now()+
timeoutSeconds*1e3;for(let told2=!1;;told2=!0){let left=(await listed2(cluster,"v1","Pod",place4)).filter(pod=>!isOver(pod));if(left.length===0)return;if(told2||
log.info(`Waiting until ${left.map(pod=>describeRef(refOf(pod))).join(", ")} has ended`),clock.now()>=end)throw stillThere(left,timeoutSeconds);await clock.sleep(
pauseMilliseconds2,signal)}},listJobs=(cluster,place4)=>listed2(cluster,"batch/v1","Job",place4),endEarlierHooks=async(place4,ports,timeoutSeconds)=>{let{cluster,
log}=ports,jobs=await listJobs(cluster,place4);for(let job2 of jobs.filter(each2=>endOf(each2)===void 0))log.warning(`${describeRef(refOf(job2))}, a hook of a d\
eploy that did not end, still ran: it is deleted`),await deleteJob(cluster,job2);await untilPodsAreGone(place4,ports,timeoutSeconds);for(let job2 of allButNewest(
jobs))await deleteJob(cluster,job2)},numberOf=({metadata})=>Number(/-(\d+)-[0-9a-f]{5}$/.exec(metadata.name)?.[1]??0),newestFirst=last=>(left,right)=>Number(last.
has(right.metadata.name))-Number(last.has(left.metadata.name))||String(right.metadata.creationTimestamp).localeCompare(String(left.metadata.creationTimestamp))||
numberOf(right)-numberOf(left),hookOf=({metadata})=>metadata.labels?.[labels.hookName]??"",allButNewest=(jobs,last=new Set)=>{let ended=jobs.filter(job2=>endOf(
job2)!==void 0).toSorted(newestFirst(last));return ended.filter((job2,index2)=>ended.findIndex(each2=>hookOf(each2)===hookOf(job2))!==index2)},cleanUpHooks=async(cluster,place4,hooks)=>{
let kept=new Set(hooks.map(({name:name2})=>hookLabel(name2))),jobs=await listJobs(cluster,place4),older=new Set(allButNewest(jobs,new Set(hooks.map(({job:job2})=>job2))));
for(let job2 of jobs)(older.has(job2)||!kept.has(hookOf(job2)))&&await deleteJob(cluster,job2)},fits=({key:key2,operator,values=[]},labels2)=>{let value=labels2[key2];
switch(operator){case"In":return value!==void 0&&values.includes(value);case"NotIn":return value===void 0||!values.includes(value);case"Exists":return value!==void 0;case"\
DoesNotExist":return value===void 0;default:return!1}},selects=({matchLabels={},matchExpressions=[]},labels2)=>Object.entries(matchLabels).every(([key2,value])=>labels2[key2]===
value)&&matchExpressions.every(expression=>fits(expression,labels2)),needsOf2=object=>{let{spec,roleRef}=object;return[...referencesOf(object),...needsOfPod(podTemplateOf(
object)?.spec),...object.kind==="PersistentVolumeClaim"?needsOfClaim(spec):[],...named2(String(roleRef?.kind),roleRef?.name)].map(({kind,name:name2})=>`${kind}/${name2}`)},
serves=(object,needed,hooks)=>{if(["RoleBinding","ClusterRoleBinding"].includes(object.kind))return(object.subjects??[]).some(({kind,name:name2})=>kind==="Servi\
ceAccount"&&needed.has(`${kind}/${name2}`));if(object.kind!=="NetworkPolicy")return object.kind==="Namespace";let selector=object.spec?.podSelector??{};return hooks.
some(job2=>selects(selector,podTemplateOf(job2)?.metadata?.labels??{}))},keyIn2=({ref})=>`${ref.kind}/${ref.name}`,isConfiguration2=({desired})=>desired.at===void 0,
neededBy=(jobs,changes)=>{if(jobs.length===0)return[];let needed=new Set(jobs.flatMap(needsOf2)),found=new Set(changes.filter(isConfiguration2));for(let before=-1;before!==
found.size;){before=found.size;for(let change of changes){let{object}=change.desired;if(!(found.has(change)||!(needed.has(keyIn2(change))||serves(object,needed,
jobs)))){found.add(change);for(let need of needsOf2(object))needed.add(need)}}}return changes.filter(change=>found.has(change))},recordedHooks=(hooks,{rollbackOf},records)=>{
let recorded=hooks.map(({phase,name:name2,fingerprint,job:job2})=>({phase,name:name2,fingerprint,job:job2.object.metadata.name})),all=records.find(({record:record2})=>record2.
number===rollbackOf)?.record.hooks??recorded;return all.length===0?{}:{hooks:all}},mayHaveHooks=(hooks,records)=>hooks.length>0||records.some(({record:record2})=>record2.
hooks!==void 0),hintOf6=({reason})=>reason==="DeadlineExceeded"?'Give it more time by its activeDeadlineSeconds ("timeout" counts where it has none), or have it\
 do less':"Its last log lines say why. A hook runs anew in every deploy: there is nothing to delete",explained=(phase,failure3,end,seen)=>({...failure3,summary:`${phase===
"pre-deploy"?"Pre-deploy":"Post-deploy"} hook ${failure3.summary}`,hint:end===void 0?failure3.hint:hintOf6(end),containerLogs:failure3.containerLogs.length>0?failure3.
containerLogs:seen}),keptLines=20,pauseMilliseconds3=500,troublesMax=5,plain2=text2=>(0,import_node_util9.stripVTControlCharacters)(text2).replace(/[^\P{Cc}\t]/gu,
"").replace(/##\[(?=[a-z-]+[\] ])/gi,"## ["),ContainerTail=class{#pod;#prefix;#ports;#lines=[];#state;#position;#changed=Promise.withResolvers();#updates=0;constructor(pod,prefix,state,ports){
this.#pod=pod,this.#prefix=prefix,this.#state=state,this.#ports=ports}get pod(){return this.#pod.pod}get container(){return this.#pod.container}get lines(){return this.#lines}update(state){
this.#state=state,this.#updates+=1,this.#changed.resolve(),this.#changed=Promise.withResolvers()}async run(signal){let aborted2=new Promise(resolve3=>signal.addEventListener(
"abort",()=>resolve3(),{once:!0}));for(let troubles=0;!signal.aborted;){let wasOver=this.#state.over,updates=this.#updates,before=this.#position,trouble=await this.#readOn(
signal);if(trouble===void 0&&wasOver)return;if(troubles=trouble===void 0||this.#position!==before?0:troubles+1,isTowlineError(trouble,"kube-forbidden")||troubles>=
troublesMax)return this.#giveUp(trouble);(trouble!==void 0||updates===this.#updates)&&await Promise.race([aborted2,this.#news(trouble!==void 0)])}}async#readOn(signal){
let{cluster,log}=this.#ports;try{let query={...this.#pod,after:this.#position};for await(let{text:text2,position}of cluster.followLogs(query,signal))this.#position=
position,this.#print(plain2(log.redact?.(text2)??text2));return}catch(error2){return log.debug(`The log of ${this.pod}: ${messageOf(error2)}`),error2}}#print(text2){
this.#lines.push(text2),this.#lines.length>keptLines&&this.#lines.shift(),this.#ports.log.info(`${this.#prefix} │ ${text2}`)}#giveUp(error2){this.#ports.log.info(
`The log of ${this.container} in pod ${this.pod} cannot be shown: ${messageOf(error2)}`)}async#news(troubled){let changed2=this.#changed.promise;if(!troubled&&!this.#state.
running)return await changed2;await Promise.race([changed2,this.#ports.clock.sleep(pauseMilliseconds3)])}},drainMilliseconds=3e3,isOver2=({metadata,status})=>metadata.
deletionTimestamp!==void 0||["Succeeded","Failed"].includes(status?.phase),statusesOf=({status})=>[...status?.initContainerStatuses??[],...status?.containerStatuses??
[]].filter(({state})=>state?.running!==void 0||state?.terminated!==void 0),HookLog=class{#name;#job;#ports;#stop=new AbortController;#tails=new Map;#running=[];#pods=[];#seen=Promise.
withResolvers();#watching;constructor(name2,job2,ports){this.#name=name2,this.#job=job2,this.#ports=ports,this.#watching=this.#watch()}get logs(){return[...this.#tails.
values()].filter(({lines})=>lines.length>0).map(({pod,container:container2,lines})=>({pod,container:container2,previous:!1,lines})).toReversed()}async drain(signal){
let late=this.#ports.clock.sleep(drainMilliseconds,AbortSignal.any([signal,this.#stop.signal])),read5=this.#seen.promise.then(()=>Promise.all(this.#running));await Promise.
race([read5,late.catch(()=>{})]),await this.stop()}async stop(){this.#stop.abort(),await Promise.all([this.#watching,...this.#running])}async#watch(){let{cluster,
log}=this.#ports,{namespace:namespace2,labels:marks2}=this.#job.metadata,labelSelector=`${labels.hookName}=${marks2?.[labels.hookName]}`,query={apiVersion:"v1",
kind:"Pod",namespace:namespace2,labelSelector};try{for await(let event of cluster.watch(query,this.#stop.signal)){let isGone=event.type==="DELETED";for(let pod of event.
type==="SYNC"?event.items:[event.object])this.#take(pod,isGone)}}catch(error2){log.info(`The log of ${this.#name} cannot be shown: ${messageOf(error2)}`)}finally{
this.#seen.resolve()}}#take(pod,isGone){let{uid}=this.#job.metadata;if(pod.metadata.ownerReferences?.some(owner=>owner.uid===uid)){for(let{name:name2,state}of statusesOf(
pod)){let now={running:state?.running!==void 0,over:isGone||isOver2(pod)},key2=`${pod.metadata.uid}/${name2}`,known=this.#tails.get(key2);known===void 0?this.#begin(
key2,pod,name2,now):known.update(now)}isOver2(pod)&&this.#seen.resolve()}}#begin(key2,pod,container2,state){let{name:name2,namespace:namespace2=""}=pod.metadata;
this.#pods.includes(name2)||(this.#pods.length>0&&this.#ports.log.info(`${this.#name}: another pod, ${name2}`),this.#pods.push(name2));let tail=new ContainerTail(
{namespace:namespace2,pod:name2,container:container2},this.#prefix(pod,container2),state,this.#ports);this.#tails.set(key2,tail),this.#running.push(tail.run(this.#stop.
signal))}#prefix(pod,container2){let several=containersOf(this.#job).length>1?`/${container2}`:"",side=(this.#job.spec?.parallelism??1)>1?` ${pod.metadata.name.
slice(-5)}`:"";return`${this.#name}${side}${several}`}},beyondDeadlineSeconds=60,takeAway=async(job2,{cluster,log})=>{try{await deleteJob(cluster,job2)&&log.info(
`deleted ${describeRef(refOf(job2))}, which had not ended`)}catch(error2){log.warning(`${describeRef(refOf(job2))} could not be deleted (${messageOf(error2)}): \
it ends after ${job2.spec.activeDeadlineSeconds} s at the latest, and the next deploy waits for that`)}},watchIt=async({phase,name:name2,job:wanted},request,ports)=>{
let{cluster,log,clock,signal}=ports,{service:service2,namespace:namespace2}=request.identity;await maskReferredSecrets([wanted.object],{cluster,namespace:namespace2,
log});let job2=await cluster.create(wanted.object,{manager:fieldManagerOf(service2)});log.info(`created ${describeRef(refOf(job2))}`);let output=new HookLog(name2,
job2,ports);try{let result=await observe({cluster,namespace:namespace2,workloads:[{ref:refOf(job2),generation:job2.metadata.generation??0}],ownConfiguration:request.
config.map(({object})=>`${object.kind}/${object.metadata.name}`),timeoutSeconds:job2.spec.activeDeadlineSeconds+beyondDeadlineSeconds,log,clock,signal});if(result.
outcome==="ready")return await output.drain(signal),[];let live=await cluster.get(refOf(job2)),end=live&&endOf(live);return end!==void 0?await output.drain(signal):
await takeAway(job2,ports),result.failures.map(failure3=>explained(phase,failure3,end,output.logs))}finally{await output.stop()}},runHook=async(hook,request,ports)=>await ports.
log.group(`Run ${hook.phase} hook ${hook.name}`,async()=>{try{return ports.signal.throwIfAborted(),await watchIt(hook,request,ports)}catch(error2){throw ports.lost.
aborted||await takeAway(hook.job.object,ports),error2}}),runHooks=async(hooks,request,ports)=>{for(let hook of hooks){let failures2=await runHook(hook,request,ports);
if(failures2.length>0)return failures2}return[]},verifyDigest=(workloads,{image})=>{if(!workloads.some(workload=>imagesOf(workload).includes(image.reference)))throw new TowlineError(
"rollout-failed",`The cluster runs another image than ${image.repository}@${image.digest}`,{hint:"Something in the cluster rewrites images (a mutating webhook?)\
: let it keep digests"})},whatRuns=workload=>[imagesOf(workload),configReferences(workload).map(({kind,name:name2})=>[kind,name2])],verifyUnchanged=(applied,live)=>{
if(!(live===void 0&&applied.kind==="Job")&&!(live!==void 0&&(0,import_node_util10.isDeepStrictEqual)(whatRuns(live),whatRuns(applied))))throw new TowlineError("\
rollout-failed",`${describeRef(refOf(applied))} was changed by something else while it rolled out`,{hint:`See its managedFields for who did ("kubectl get ${describeRef(
refOf(applied))} -o yaml --show-managed-fields"), then run this again`})},verify=async(cluster,{applied,live},request)=>{let workloads=applied.filter(isWorkload);
verifyDigest(workloads,request);let seen=new Map(live.map(object=>[keyOf(refOf(object)),object]));await Promise.all(workloads.map(async workload=>{let ref=refOf(
workload);verifyUnchanged(workload,seen.get(keyOf(ref))??await cluster.get(ref))}))},isLeaf2=fields2=>Object.keys(fields2).length===0,union2=(left,right)=>{if(isLeaf2(
left))return right;if(isLeaf2(right))return left;let keys=[...new Set([...Object.keys(left),...Object.keys(right)])];return Object.fromEntries(keys.map(key2=>{let[
one,other]=[left[key2],right[key2]];return[key2,one===void 0||other===void 0?one??other??{}:union2(one,other)]}))},matches2=(item,keys)=>typeof item=="object"&&
item!==null&&Object.entries(keys).every(([name2,value])=>item[name2]===value),extractList=(list3,fields2,others2)=>Object.entries(fields2).flatMap(([key2,below4])=>{
let content2=key2==="."?void 0:JSON.parse(key2.slice(2));if(key2.startsWith("v:"))return list3.filter(item=>JSON.stringify(item)===JSON.stringify(content2));if(!key2.
startsWith("k:"))return[];let keys=content2;return list3.filter(item=>matches2(item,keys)).map(item=>({...keys,...extract(item,below4,others2[key2])}))}),extract=(value,fields2,others2={})=>{
if(typeof value!="object"||value===null||isLeaf2(fields2)&&isLeaf2(others2))return value;if(Array.isArray(value))return extractList(value,fields2,others2);let object=value;
return Object.fromEntries(Object.entries(fields2).flatMap(([key2,below4])=>{let name2=key2.slice(2);return key2.startsWith("f:")&&name2 in object?[[name2,extract(
object[name2],below4,others2[key2])]]:[]}))},ownedFields=(object,owns)=>{let entries=object.metadata.managedFields??[],isOwn=entry=>entry.subresource===void 0&&
owns(entry),treeOf2=chosen=>chosen.map(({fieldsV1})=>fieldsV1).reduce(union2,{}),own2=treeOf2(entries.filter(isOwn)),others2=treeOf2(entries.filter(entry=>!isOwn(
entry))),content2=isLeaf2(own2)?{}:extract(object,own2,others2),{name:name2,namespace:namespace2}=object.metadata;return{...content2,apiVersion:object.apiVersion,
kind:object.kind,metadata:{...content2.metadata,name:name2,namespace:namespace2}}},neverDeleted=new Set([...protectedKinds,"Job"]),neverPutBack=new Set(["Custom\
ResourceDefinition","PersistentVolumeClaim","Job"]),triesOnConflict2=5,restore=async request=>{let{cluster,service:service2,snapshot,lost}=request,restored=[],failures2=[],
attempt=async entry=>{lost.throwIfAborted();let{ref,before,kept}=entry;kept!==void 0?await putContentBack(cluster,service2,ref,kept):before===null?await takeAway2(
cluster,service2,ref):restored.push(await putBack(cluster,service2,before))},older=inStages(snapshot.filter(({before,kept,ref})=>(before!==null||kept!==void 0)&&
!neverPutBack.has(ref.kind))),added=inStages(snapshot.filter(({before,kept})=>before===null&&kept===void 0)).toReversed();for(let stage of[...older,...added])await mapBounded(
stage,entry=>attempt(entry).catch(error2=>{failures2.push(error2)}));if(lost.throwIfAborted(),failures2.length>0)throw failures2[0];return restored},takeAway2=async(cluster,service2,ref)=>{
if(neverDeleted.has(ref.kind))return;let live=await cluster.get(ref);live?.metadata.labels?.[labels.service]!==service2||live.metadata.labels?.[labels.configName]!==
void 0||await cluster.delete(ref,{uid:live.metadata.uid,propagation:"Background"})},putBack=async(cluster,service2,before)=>{let manager=fieldManagerOf(service2);
if(isRecreated(before))return await swapContent(cluster,before,{manager,how:"recreate"});let owned=await restorableReplicas(cluster,before,ownedFields(before,entry=>entry.
manager===manager||entry.manager.startsWith("kubectl")),manager);owned.spec?.strategy?.type==="Recreate"&&await turnBack(cluster,owned,manager);for(let tries=1;;tries+=
1){let live=await cluster.apply(owned,{manager,force:!0});if((0,import_node_util11.isDeepStrictEqual)(contentOf3(live),contentOf3(before)))return live;try{return await cluster.
replace(asBefore(before,live),{manager})}catch(error2){if(!isTowlineError(error2,"kube-conflict")||tries===triesOnConflict2)throw error2}}},isRecreated=({kind,immutable,
metadata})=>kind==="ConfigMap"&&immutable===!0&&metadata.labels?.[labels.configName]===void 0,turnBack=async(cluster,owned,manager)=>{let live=await cluster.get(
refOf(owned));live!==void 0&&turnsToRecreate(live,owned)&&await turnToRecreate(cluster,live,owned,manager)},asBefore=(before,live)=>{let{resourceVersion,uid}=live.
metadata,versions={managedFields:void 0,generation:void 0,resourceVersion,uid},replicas2=live.spec?.replicas;return{...before,...replicas2===void 0?{}:{spec:{...before.
spec,replicas:replicas2}},metadata:{...before.metadata,...versions}}},contentOf3=({metadata,status:_,spec,...rest})=>({...rest,labels:metadata.labels,spec:spec===
void 0?void 0:{...spec,replicas:void 0}}),patienceMilliseconds2=1500,pauseMilliseconds4=100,hasCaughtUp2=({metadata,status})=>(status?.observedGeneration??0)>=(metadata.
generation??0),untilCaughtUp=async(cluster,clock,set)=>{let end=clock.now()+patienceMilliseconds2;for(;;){let live=await cluster.get(refOf(set));if(live===void 0||
hasCaughtUp2(live))return live;if(clock.now()>=end)return;await clock.sleep(pauseMilliseconds4)}},unblock=async(cluster,clock,restored)=>{let sets=restored.filter(
({apiVersion,kind})=>`${apiVersion}/${kind}`=="apps/v1/StatefulSet");await Promise.all(sets.map(set=>unblockOne(cluster,clock,set)))},unblockOne=async(cluster,clock,set)=>{
let workload=await untilCaughtUp(cluster,clock,set),{namespace:namespace2}=set.metadata;if(workload===void 0||namespace2===void 0)return;let{items:pods}=await cluster.
list({apiVersion:"v1",kind:"Pod",namespace:namespace2}),options={generation:workload.metadata.generation??0},assessment=assess({workload,replicaSets:[],pods,events:[]},
clock.now(),options);if(assessment.state!=="ready")for(let{blockedBy}of assessment.signals)blockedBy!==void 0&&await cluster.delete({apiVersion:"v1",kind:"Pod",
namespace:namespace2,name:blockedBy.name},{uid:blockedBy.uid})},expectationOf=object=>({ref:refOf(object),generation:object.metadata.generation??0}),wayBack=async(attempt,request,ports)=>{
let{log,lost}=ports;if(lost.throwIfAborted(),request.onFailure==="leave"){let left={kind:"left"};return{record:await close(attempt.stored,left,ports),wayBack:left}}
let way=await log.group("Put the old version back",()=>goBack(attempt,request,ports)).catch(error2=>(lost.throwIfAborted(),{kind:"failed",message:messageOf(error2)})),
{stored}=attempt;return way.kind==="applied"?{record:stored.record,wayBack:way}:{record:await close(stored,way,ports),wayBack:way}},close=async(stored,way,{cluster,
clock,log})=>{try{let outcome=way.kind==="restored"?"failed":"stuck";return(await closeRecord(cluster,stored,outcome,clock.now())).record}catch(error2){return log.
warning(`How this deploy ended could not be recorded: ${messageOf(error2)}`),stored.record}},goBack=async({stored,changes,untouched,previous},request,ports)=>{let{
cluster,signal,lost}=ports,{snapshot,identity}=stored.record,servedBefore=snapshot.some(({before})=>before!==null&&isServing(before));if(previous===void 0&&!servedBefore)
return{kind:"nothing-before"};let asBefore2=new Set(untouched.map(({ref})=>keyOf(ref))),touched=snapshot.filter(({ref})=>!asBefore2.has(keyOf(ref))),restored=await restore(
{cluster,service:identity.service,snapshot:touched,lost}),known=new Set(touched.map(({ref})=>keyOf(ref))),others2=changes.flatMap(change=>change.action!=="creat\
e"&&!known.has(keyOf(change.ref))?[change.live]:[]);return signal.aborted?await withoutWaiting(restored,ports):await untilServing([...restored,...others2].filter(
isServing),request,ports)},withoutWaiting=async(restored,{cluster,clock,log,lost})=>{try{await unblock(cluster,clock,restored)}catch(error2){lost.throwIfAborted(),
log.warning(`A StatefulSet may keep a pod of the new version until that is deleted: ${messageOf(error2)}`)}return{kind:"applied"}},untilServing=async(objects,{identity:{
namespace:namespace2,service:service2},timeoutSeconds},ports)=>{let{cluster,log,clock,signal,lost}=ports;if(objects.length===0)return{kind:"failed",message:`no \
workload of ${service2} was there before this deploy`};let workloads=objects.map(expectationOf);try{let result=await observe({cluster,namespace:namespace2,workloads,
deletesBlockingPods:!0,timeoutSeconds,log,clock,signal});return result.outcome==="ready"?{kind:"restored",workloads:result.workloads}:{kind:"failed",message:result.
failures.map(({summary:summary2})=>summary2).join("; ")}}catch(error2){if(!signal.aborted||lost.aborted)throw error2;return await withoutWaiting(objects,ports)}},
Progress=class{#begun=new Set;hook;begin(changes){for(let change of changes)this.#begun.add(change)}hasBegun(change){return this.#begun.has(change)}},carryOut=async work=>{
let{changes,hooks,records,request,ports,progress}=work;mayHaveHooks(hooks,records)&&(progress.hook="pre-deploy",await endEarlierHooks(request.identity,ports,request.
timeoutSeconds));let first=neededBy(hooks.filter(({phase})=>phase==="pre-deploy").map(({job:job2})=>job2.object),changes),needed=first.length===0?[]:await apply(
"Apply what hooks need",first,work),early=await run("pre-deploy",work);if(early.length>0)return{kind:"failed",failures:early};let rest=changes.filter(change=>!first.
includes(change)),applied=[...needed,...await apply("Apply",rest,work)],objects=applied.map(({object})=>object),result=await rollOut(applied,work);if(result.outcome===
"failed")return{kind:"failed",failures:result.failures};await verify(ports.cluster,{applied:objects,live:result.live},request);let late=await run("post-deploy",
work);return late.length>0?{kind:"failed",failures:late}:{kind:"serves",workloads:result.workloads}},run=async(phase,{hooks,request,ports,progress})=>{progress.
hook=phase;let failures2=await runHooks(hooks.filter(hook=>hook.phase===phase),request,ports);return failures2.length===0&&(progress.hook=void 0),failures2},apply=async(title,changes,{
desired,request,ports,progress})=>{let{cluster,log,signal}=ports,{service:service2}=request.identity;return await log.group(title,async()=>{progress.begin(changes),
await keepContents(cluster,service2,changes);let done=await applyChanges({cluster,service:service2,desired,log,signal},changes);for(let{action,ref}of done)action!==
"none"&&log.info(`${action}d ${describeRef(ref)}`);return signal.throwIfAborted(),done})},rollOut=(applied,{request,ports,records})=>{let{cluster,log,clock,signal}=ports,
{identity,config:config2,timeoutSeconds}=request,servedBefore=records[0]?.record.outcome==="good",watched=applied.filter(({object})=>isWatched(object));return log.
group("Roll out",()=>observe({cluster,namespace:identity.namespace,workloads:watched.map(({action,object})=>({...expectationOf(object),isOld:servedBefore&&action===
"none"})),companions:applied.map(({object})=>object),ownConfiguration:config2.map(({object})=>`${object.kind}/${object.metadata.name}`),deletesBlockingPods:!0,timeoutSeconds,
log,clock,signal}))},recordedName=([key2,versioned])=>`${key2.slice(0,key2.indexOf("/"))}/${versioned}`,collectUnused=async({cluster,identity,records,now})=>{let{
service:service2,namespace:namespace2}=identity,recorded=new Set(records.flatMap(({config:config2,snapshot})=>[...Object.entries(config2).map(recordedName),...snapshot.
flatMap(({ref,kept})=>kept===void 0?[]:[`${ref.kind}/${kept}`])])),labelSelector=`${labels.service}=${service2},${labels.configName}`,objects=(await Promise.all(
["ConfigMap","Secret"].map(kind=>cluster.list({apiVersion:"v1",kind,namespace:namespace2,labelSelector})))).flatMap(({items})=>items);if(objects.every(({kind,metadata})=>recorded.
has(`${kind}/${metadata.name}`)))return;let users=(await Promise.all(configUserKinds.map(kind=>cluster.list({...kind,namespace:namespace2})))).flatMap(({items})=>items),
found=collectable({service:service2,objects,users,recorded,now}),options={manager:fieldManagerOf(service2),type:"merge"},mark=unusedSince=>({metadata:{annotations:{
[annotations.unusedSince]:unusedSince}}});for(let ref of found.mark)await cluster.patch(ref,mark(new Date(now).toISOString()),options);for(let ref of found.unmark)
await cluster.patch(ref,mark(null),options);for(let{ref,uid,resourceVersion}of found.delete)await cluster.delete(ref,{uid,resourceVersion})},triesOnConflict3=5,
deleteOne=async(item,question)=>{let{cluster}=question,{candidate}=item,live=item.live;for(let tries=1;;tries+=1){let{uid,resourceVersion}=live?.metadata??{};try{
return await cluster.delete(candidate.ref,{uid,resourceVersion,propagation:"Background"})}catch(error2){if(!isTowlineError(error2,"kube-conflict")||tries===triesOnConflict3)
throw error2;if(live=await cluster.get(candidate.ref),judge(candidate,live,contextOf(question)).kind!=="delete")return!1}}},whatGoes=async({question,told:told2})=>{
let mayGo=new Set(told2.items.filter(({judgement})=>judgement.kind==="delete"||judgement.whileNeeded).map(({candidate})=>keyOf(candidate.ref)));if(mayGo.size===
0)return[];let{items}=await judgeAll(question,mayGo);return items.filter(({judgement})=>judgement.kind==="delete")},deleteAll=async(items,question,{log,signal})=>{
let pruned=[],problems=new Map,attempt=async item=>{let{ref}=item.candidate;try{if(signal.throwIfAborted(),!await deleteOne(item,question))return;pruned.push(ref),
log.info(`deleted ${describeRef(ref)}`)}catch(error2){let why=isTowlineError(error2)?lineOf(error2):messageOf(error2);problems.set(why,[...problems.get(why)??[],
describeRef(ref)])}},placed2=items.map(item=>({ref:item.candidate.ref,item})),rest=[];for(let stage of inStages(placed2).toReversed())problems.size>0?rest.push(
...stage.map(({ref})=>describeRef(ref))):await mapBounded(stage,({item})=>attempt(item));for(let[why,names2]of problems)log.warning(`${names2.join(", ")} left t\
he manifests and could not be deleted: ${why}. The next deploy tries again`);return rest.length>0&&log.info(`Left until then, since what could not be deleted ma\
y need it: ${rest.join(", ")}`),pruned},withoutPruned=async({stored,told:told2},pruned,{cluster,clock,log})=>{let gone2=new Set(pruned.map(keyOf)),left=leftOf(told2).
filter(ref=>!gone2.has(keyOf(ref))),without3={...stored,record:{...stored.record,left}};try{return await closeRecord(cluster,without3,"good",clock.now())}catch(error2){
return log.debug(`What was deleted could not be taken out of the record: ${messageOf(error2)}`),stored}},prune=async(order,ports)=>{let{log,signal}=ports,done=[],
{stored}=order;try{signal.throwIfAborted();let items=await whatGoes(order);items.length>0&&done.push(...await log.group("Prune",()=>deleteAll(items,order.question,
ports))),done.length>0&&(stored=await withoutPruned(order,done,ports))}catch(error2){log.warning(`Not everything that left the manifests was deleted: ${messageOf(
error2)}. The next deploy makes up for it`)}return{pruned:done,stored}},lastApplied="kubectl.kubernetes.io/last-applied-configuration",withoutValues=object=>{if(object.
kind!=="Secret"||object.apiVersion!=="v1")return object;let{data:_,stringData:__,metadata,...rest}=object,{[lastApplied]:___,...annotations2}=metadata.annotations??
{};return{...rest,metadata:metadata.annotations===void 0?metadata:{...metadata,annotations:annotations2}}},recordedSource=({image,manifests:manifests2,config:config2})=>({
reference:image.reference,manifests:manifests2.map(({object})=>withoutValues(object)),strategies:Object.fromEntries(config2.flatMap(({kind,name:name2,strategy:strategy2})=>strategy2===
void 0?[]:[[`${kind}/${name2}`,strategy2]]))}),leftHalfWay=record2=>record2?.outcome==="pending"||record2?.outcome==="stuck",takeSnapshot=(changes,last)=>{let inherited=leftHalfWay(
last)?last.snapshot:[],known=new Set(inherited.map(entry=>keyOf(entry.ref))),fresh=changes.filter(change=>change.action!=="none"&&!known.has(keyOf(change.ref))).
filter(change=>change.action==="create"||change.ref.kind!=="Secret"||isSwappedSecret(change)).map(entryOf2);return[...inherited,...fresh]},entryOf2=change=>{let{
ref}=change;return isSwappedSecret(change)?{ref,before:null,kept:keptNameOf(change)}:{ref,before:change.action==="update"?withoutStatus(change.live):null}},withoutStatus=({
status:_,...object})=>object,transact=async(compared2,desired,request,ports)=>{let{changes,records,hooks,prune:told2}=compared2,{cluster,log,clock,signal}=ports,
{service:service2}=request.identity,started=clock.now(),previous=records.find(({record:record2})=>record2.outcome==="good")?.record,withPods=[...desired,...hooks.
map(hook2=>hook2.desired)];await podDryRun({cluster,service:service2,desired:withPods,log});for(let{message,at}of secretsInPlace(changes))log.warning(message,at);
signal.throwIfAborted();let pending=newRecord(compared2,desired,request,started),stored=await createRecord(cluster,{...pending,left:leftOf(told2),prune:request.
prune}),progress=new Progress,end=await untilGood(stored,{...compared2,desired,request,ports,progress}),base={changes,previous};if(end.kind==="good"){let{record:record2,
workloads}=end,kept=recordsToKeep([end,...records]).map(each2=>each2.record),wanted=[...desired,...hooks.map(({job:job2})=>job2)],question={cluster,request,desired:wanted,
changes,records:kept},{pruned,stored:last}=await prune({question,told:told2,stored:end},ports);return await houseKeep(request,ports,[last,...records]),{...base,
outcome:"deployed",record:record2,workloads,pruned,milliseconds:clock.now()-started}}for(let line of end.failures.flatMap(renderFailure))log.info(line);let untouched=notBegun(
compared2,progress),back=await wayBack({stored,changes,untouched,previous},request,ports),{failures:failures2,error:error2}=end,{hook}=progress,begun=changes.filter(
change=>hook!=="pre-deploy"||progress.hasBegun(change)),milliseconds=clock.now()-started;return{...base,...back,outcome:"failed",changes:begun,failures:failures2,
error:error2,hook,milliseconds}},notBegun=({changes,records},progress)=>{let last=records[0]?.record,inherited=new Set(leftHalfWay(last)?last.snapshot.map(({ref})=>keyOf(
ref)):[]);return changes.filter(change=>!progress.hasBegun(change)&&!inherited.has(keyOf(change.ref)))},untilGood=async(stored,work)=>{let{cluster,clock,lost}=work.
ports;try{let carried=await carryOut(work);if(carried.kind==="failed")return carried;lost.throwIfAborted();let closed=await closeRecord(cluster,stored,"good",clock.
now());return{kind:"good",workloads:carried.workloads,...closed}}catch(error2){return{kind:"failed",failures:[],error:error2}}},newRecord=({changes,records,hooks},desired,request,now)=>({
version:1,number:nextNumber(records),outcome:"pending",identity:request.identity,image:{repository:request.image.repository,digest:request.image.digest},config:versionedNames(
request.config),secrets:secretSources(request.config),source:recordedSource(request),...request.rollbackOf===void 0?{}:{rollbackOf:request.rollbackOf},objects:desired.
map(({object})=>refOf(object)),...recordedHooks(hooks,request,records),snapshot:takeSnapshot(changes,records[0]?.record),startedAt:new Date(now).toISOString()}),
houseKeep=async({identity},{cluster,clock,log,signal},records)=>{try{signal.throwIfAborted(),await trimRecords(cluster,records),await collectUnused({cluster,identity,
records:records.map(({record:record2})=>record2),now:clock.now()}),records.some(({record:record2})=>record2.hooks!==void 0)&&await cleanUpHooks(cluster,identity,
records[0]?.record.hooks??[])}catch(error2){log.warning(`Old records and configuration were not cleaned up: ${messageOf(error2)}`)}},short2=hash2=>hash2.replace(
"sha256:","").slice(0,7),refName=ref=>ref.replace(/^refs\/(heads|tags)\//,""),nameOf4=({number:number2,identity})=>`deploy #${number2} (${short2(identity.commit)}\
 of ${refName(identity.ref)})`,listRecords=records=>records.map(({number:number2,identity,image,outcome,startedAt})=>[`#${number2}`,short2(identity.commit),refName(
identity.ref),`sha256:${short2(image.digest)}`,startedAt.slice(0,16).replace("T"," "),outcome].join(" ")).join("; "),imageLine=(live,{image})=>live.image.digest===
image.digest?`Image ${image.repository}: the same, ${image.digest}`:`Image ${image.repository}: ${live.image.digest} → ${image.digest}`,configLine=(key2,live,target2,afresh2)=>{
let what=key2.replace("/"," "),[from="none",to="none"]=[live.config[key2],target2.config[key2]];return afresh2&&key2.startsWith("Secret/")&&target2.secrets?.[key2.
slice(7)]!==void 0?`${what}: its values are read afresh from where they stand`:from===to?`${what}: the same, ${to}`:`${what}: ${from} → ${to}`},hookLine=({source:source2})=>{
let hooks=(source2?.manifests??[]).filter(isHook).map(object=>describeRef(refOf(object)));return hooks.length===0?[]:[`Hooks are not run on the way back: ${hooks.
join(", ")}`]},describeRollback=(live,target2,secretsAfresh)=>{let keys=[...new Set([...Object.keys(live.config),...Object.keys(target2.config)])].toSorted();return[
`From ${nameOf4(live)} to ${nameOf4(target2)} of ${target2.startedAt}`,imageLine(live,target2),...keys.map(key2=>configLine(key2,live,target2,secretsAfresh)),...hookLine(
target2)]},liveOf2=records=>records.find(({record:record2})=>record2.outcome==="good")?.record,versionOf=({ref})=>{let tag=/^refs\/tags\/(.+)$/.exec(ref)?.[1];return tag===
void 0?void 0:semanticVersionOf(tag)},lastOf=(records,scope)=>records.find(({record:{outcome,identity}})=>{let version=outcome==="good"?versionOf(identity):void 0;
return version!==void 0&&version.scope===scope})?.record,time=(date,now)=>{let minute=date.slice(0,16).replace("T"," "),today=new Date(now).toISOString().slice(
0,10);return`${minute.startsWith(today)?minute.slice(11):minute} UTC`},requireNewer=(records,{identity,rollbackOf,allowOlder=!1})=>{if(allowOlder||rollbackOf!==
void 0)return;let ours=versionOf(identity),last=ours&&lastOf(records,ours.scope),theirs=last&&versionOf(last.identity);if(!(last===void 0||ours===void 0||theirs===
void 0)&&!(compareVersions(ours,theirs)>=0))throw new TowlineError("not-allowed",`${refName(identity.ref)} is older than what was released: ${nameOf4(last)}`,{hint:'\
To go back, run the rollback workflow; to deploy it all the same, give "allow-older: true". Nothing was changed'})},replacedWords=(records,{identity},now)=>{let live=liveOf2(
records);if(live===void 0||live.identity.ref===identity.ref)return;let{ref,actor}=live.identity,text2=`replaces ${refName(ref)}, deployed ${time(live.finishedAt??
live.startedAt,now)} by ${actor}`,bothTags=ref.startsWith("refs/tags/")&&identity.ref.startsWith("refs/tags/");return{text:text2,isOthers:actor!==identity.actor&&
!bothTags}},deploy=async(asked2,ports)=>{let manifests2=await inTheirScope(asked2.manifests,asked2.identity.namespace,ports.cluster),request={...asked2,manifests:manifests2},
wanted=wantedBy(request);for(let{message,at}of chooseStrategies(request).notices)ports.log.notice(message,at);let before=await ports.log.group("Compare with the\
 cluster",()=>compare(wanted,request,ports));for(let{message,at}of strategyNotices(before.changes))ports.log.notice(message,at);if(requireNewer(before.records,request),
request.dryRun)return await planned(before,request,ports);if(await nothingToDo(before,request,ports))return{outcome:"unchanged",workloads:workloadRefs(wanted.objects)};
tellReplaced(before,request,ports);let made=await makeOwnNamespace(before.changes,wanted.objects,request,ports),{takeOver}=request,lock=await acquireLock(request.
identity,ports,request.timeoutSeconds,{seen:before.lease,takeOver}),signal=AbortSignal.any([ports.signal,lock.lost]);try{let records=lock.undisturbed?before.records:
await readRecords(ports.cluster,request.identity),newer=newerRun(records,before.records,request);if(newer!==void 0)return{outcome:"superseded",by:newer.record};
requireNewer(records,request);let now=made||lock.contested||mayHaveMoved(before.records[0],records[0])?await compare(wanted,request,ports):{...before,records};return await transact(
now,wanted.objects,request,{...ports,signal,lost:lock.lost})}finally{await lock.release()}},tellReplaced=({records},request,{log,clock})=>{let replaced=replacedWords(
records,request,clock.now());if(replaced===void 0)return;let line=`${request.identity.service} in ${request.identity.environment}: ${replaced.text}`;replaced.isOthers?
log.notice(line):log.info(line)},planned=async(before,request,ports)=>{let hooks=before.hooks.length>0&&!await nothingToDo(before,request,ports)?before.hooks.map(
({phase,name:name2})=>({phase,name:name2})):[];for(let{phase,name:name2}of hooks)ports.log.info(`${phase} hook job/${name2} would run`);let previous=before.records.
find(({record:record2})=>record2.outcome==="good")?.record,{changes,prune:prune3}=before;return{outcome:"planned",changes,hooks,prunes:deletionsOf(prune3),...previous&&
{previous}}},mayHaveMoved=(before,now)=>before?.record.outcome==="pending"||before?.object.metadata.resourceVersion!==now?.object.metadata.resourceVersion,newerRun=(records,seenBefore,{
identity})=>{let good=stored=>stored.filter(({record:record2})=>record2.outcome==="good"),known=new Set(good(seenBefore).map(({record:record2})=>record2.number));
return good(records).find(({record:record2})=>!known.has(record2.number)&&BigInt(record2.identity.runId)>BigInt(identity.runId))},workloadRefs=desired=>desired.
map(({object})=>object).filter(isWorkload).map(refOf),noConfiguration={entries:[],secrets:[]},describePlace=({path:path22,label})=>label===void 0?path22:`${label}\
:${path22}`,nothingOf=async place4=>{if(place4===void 0)return"none";let why=await folderState(place4.root,place4.path)==="missing"?"does not exist":"is empty";
return`none (${describePlace(place4)} ${why})`},readFiles=async({manifests:root,config:place4},settings2,{log,exec:exec2,env,signal})=>{let{service:service2,environment:environment2,
namespace:namespace2}=settings2,{folders:candidates,values}=settings2.manifests,manifests2=await readManifests({root,candidates,namespace:namespace2,rendering:{
exec:exec2,env,log,signal,service:service2,environment:environment2,values}});for(let value of manifests2.flatMap(({object})=>secretValuesOf(object)))log.mask(value);
let{entries,secrets}=place4===void 0?noConfiguration:await readConfig({...place4,service:service2,namespace:namespace2}),pieces=[...entries,...secrets].map(({name:name2,
files})=>`${name2} (${files.join(", ")})`),strategy2=settings2.config?.strategy;return log.info(`${manifests2.length} objects; configuration: ${pieces.join("; ")||
await nothingOf(place4)}`),{manifests:manifests2,config:entries.map(each2=>({strategy:strategy2,...each2})),secrets:secrets.map(each2=>({strategy:strategy2,...each2})),
place:place4}},identityOf=(plan,settings2,run2)=>({service:settings2.service,environment:settings2.environment,target:settings2.target,namespace:settings2.namespace,
commit:plan.commit,ref:plan.ref,actor:run2.actor,runId:run2.runId,attempt:run2.attempt,runUrl:run2.runUrl}),named3=(...names2)=>({name:name2})=>names2.includes(
name2),isDenied=named3("AccessDenied","AccessDeniedException","UnauthorizedOperation","ForbiddenException"),isExpiry=named3("ExpiredToken","ExpiredTokenExceptio\
n","RequestExpired"),isRefusedSetting=named3("InvalidParameterException","ValidationException","InvalidTagParameterException","TooManyTagsException","KmsExcepti\
on"),settingOperations=["ecr:CreateRepository","ecr:PutImageTagMutability","ecr:PutImageScanningConfiguration","ecr:PutLifecyclePolicy","ecr:TagResource"],isThrottled=named3(
"Throttling","ThrottlingException","TooManyRequestsException","RequestLimitExceeded","SlowDown"),isAssuming=call=>call.operation.startsWith("sts:AssumeRole"),isUnreachable=({
code:code2,name:name2})=>/^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.test(code2)||name2===
"TimeoutError",who=call=>call.identity??call.role??"this job",place2=call=>call.account===void 0?call.region:`${call.region} of account ${call.account}`,trustHint=({
operation,subject})=>{let from=subject===void 0?"this identity":`the subject "${subject}"`;return`Check role-to-assume and account; the trust policy of the role\
 must allow ${operation} to ${from}`},isOfSecrets=({operation})=>/^(secretsmanager|ssm):/.test(operation),secretOf2=({secret:secret2,parameter,operation})=>secret2!==
void 0?`secret "${secret2}"`:parameter===void 0?`what ${operation} asks for`:`parameter "${parameter}"`,failureTable=[{matches:(failure3,call)=>isDenied(failure3)&&
isAssuming(call),explain:(_,call)=>({code:"aws-role-denied",message:`AWS does not let this job assume role ${call.role}`,hint:trustHint(call)})},{matches:named3(
"InvalidIdentityToken","InvalidIdentityTokenException"),explain:(failure3,call)=>({code:"aws-role-denied",message:`AWS does not accept GitHub's token for role ${call.
role}: ${failure3.message}`,hint:"The role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com"})},
{matches:isExpiry,explain:(_,call)=>({code:"aws-token-expired",message:`The token of ${who(call)} expired before ${call.operation} was answered`,hint:'Run the f\
ailed jobs again. With "credentials: runner" renew the credentials of the runner; on a self-hosted runner check its clock'})},{matches:named3("CredentialsProvid\
erError"),explain:failure3=>({code:"aws-no-credentials",message:`The runner has no AWS credentials: ${failure3.message}`,hint:'Give the runner an AWS identity, \
or use "credentials: oidc" with role-to-assume'})},{matches:named3("UnrecognizedClientException","InvalidClientTokenId","SignatureDoesNotMatch","InvalidSignatur\
eException","IncompleteSignature"),explain:(failure3,call)=>({code:"aws-no-credentials",message:`AWS does not accept the credentials of ${who(call)} for ${call.
operation}: ${failure3.message}`,hint:"Renew the credentials of the runner, and check its clock"})},{matches:isThrottled,explain:({attempts:attempts3=1},call)=>({
code:"aws-throttled",message:`AWS throttled ${call.operation} in ${place2(call)}${attempts3>1?`, ${attempts3} times in a row`:""}`,hint:"Run the failed jobs aga\
in; where it persists, start fewer jobs at once (concurrency, max-parallel) or have the quota raised"})},{matches:isUnreachable,explain:(failure3,call)=>({code:"\
aws-unreachable",message:`${failure3.host||"AWS"} cannot be reached for ${call.operation}: ${failure3.message||failure3.code}`,hint:`Check aws-region (${call.region}\
); a self-hosted runner needs a way out to this host (proxy, firewall, VPC endpoint)`})},{matches:named3("RepositoryNotFoundException"),explain:(_,call)=>({code:"\
ecr-repository-missing",message:`ECR has no repository "${call.repository}" in ${place2(call)}`,hint:`Create it (aws ecr create-repository --region ${call.region}\
 --repository-name ${call.repository}), or correct build.repository in towline.yaml (input repository), account or aws-region`})},{matches:named3("ImageNotFound\
Exception"),explain:(_,call)=>({code:"ecr-image-missing",message:`ECR does not have this image in repository "${call.repository}" in ${place2(call)}`,hint:"It m\
ay have been deleted or archived by a lifecycle rule; build it again"})},{matches:named3("LimitExceededException"),explain:(failure3,call)=>({code:"aws-quota",message:`${call.
operation} would exceed a quota in ${place2(call)}: ${failure3.message}`,hint:"Delete what is not needed any more (a lifecycle policy does so by itself), or hav\
e the quota raised in Service Quotas"})},{matches:(failure3,call)=>isRefusedSetting(failure3)&&settingOperations.includes(call.operation),explain:(failure3,call)=>({
code:"input-invalid",message:`ECR does not take these settings for repository "${call.repository}" (${call.operation}): ${failure3.message}`,hint:"Correct the s\
ettings of the repository; for a KMS key also what its key policy allows to this role"})},{matches:(failure3,call)=>failure3.name==="ResourceNotFoundException"&&
call.operation==="eks:DescribeCluster",explain:(_,call)=>({code:"eks-cluster-missing",message:`EKS has no cluster "${call.cluster}" in ${place2(call)}`,hint:"Co\
rrect cluster, aws-region or account (of the environment in towline.yaml, or of this step)"})},{matches:(failure3,call)=>isOfSecrets(call)&&failure3.name==="Res\
ourceNotFoundException",explain:(failure3,call)=>{let hasNone=/staging label/.test(failure3.message);return{code:"config-invalid",message:hasNone?`Secrets Manag\
er has no value of ${secretOf2(call)} with stage ${call.stage??"AWSCURRENT"}`:`Secrets Manager has no ${secretOf2(call)} in ${place2(call)}`,hint:hasNone?"Give \
the secret a value, or correct the stage":"Create it there, or correct the reference"}}},{matches:(failure3,call)=>isOfSecrets(call)&&failure3.name==="InvalidRe\
questException",explain:(failure3,call)=>({code:"config-invalid",message:`Secrets Manager does not give out ${secretOf2(call)}: ${failure3.message}`,hint:"Resto\
re the secret, or refer to another one"})},{matches:(failure3,call)=>isOfSecrets(call)&&(failure3.name==="DecryptionFailure"||failure3.name==="InvalidKeyId"||isDenied(
failure3)&&/\bKMS\b|kms:|ciphertext/.test(failure3.message)),explain:(_,call)=>({code:"aws-denied",message:`AWS denied kms:Decrypt to ${who(call)} for the key o\
f ${secretOf2(call)}`,hint:"Allow kms:Decrypt on that KMS key in the policies of this role, and in the key's own policy"})},{matches:isDenied,explain:(failure3,call)=>{
let permission=/not authorized to perform: ([\w-]+:\w+)/.exec(failure3.message)?.[1]??call.operation,target2=call.repository??call.cluster??call.secret??call.parameter;
return{code:"aws-denied",message:`AWS denied ${permission} to ${who(call)}${target2===void 0?"":` for "${target2}"`}`,hint:`Allow ${permission} in the policies \
of this role${call.repository===void 0?"":" (and in the repository's policy, where the account is another one)"}`}}}],unexplained=(failure3,call)=>({code:"aws-f\
ailed",message:`${call.operation} failed in ${place2(call)}: ${failure3.name}: ${failure3.message}`,hint:"Run the failed jobs again; where it persists, see heal\
th.aws.amazon.com"}),textOf5=value=>typeof value=="string"?value:"",failureOf3=error2=>{let{name:name2,code:code2,hostname,address,port,errors,$metadata}=error2??
{};if(Array.isArray(errors)&&errors.length>0)return failureOf3(errors[0]);let host=textOf5(hostname)||textOf5(address)&&`${textOf5(address)}:${port}`,{attempts:attempts3}=$metadata??
{};return{name:textOf5(name2),code:textOf5(code2),host,message:messageOf(error2),attempts:attempts3}},isExpired=error2=>isExpiry(failureOf3(error2)),isThrottling=error2=>isThrottled(
failureOf3(error2)),awsFailure=(error2,call)=>{if(isTowlineError(error2))return error2;let failure3=failureOf3(error2),row=failureTable.find(({matches:matches3})=>matches3(
failure3,call)),{code:code2,message,hint}=row?.explain(failure3,call)??unexplained(failure3,call);return new TowlineError(code2,message,{hint,cause:error2})},calling=async(call,send)=>{
try{return await send()}catch(error2){throw awsFailure(error2,call)}},incompleteAnswer=operation=>new TowlineError("aws-failed",`${operation} gave an incomplete\
 answer`,{hint:"Run the job again"}),callingAs=async(session,call,send)=>await calling({region:session.region,identity:session.arn,...call},async()=>{try{return await send(
!1)}catch(error2){if(!isExpired(error2))throw error2;return await session.credentials({forceRefresh:!0}),await send(!0)}}),clientSettings={maxAttempts:4,requestHandler:{
connectionTimeout:5e3,requestTimeout:3e4}},repositoryCalls=client=>({createRepository:async(where2,settings2)=>(await client.send(new import_client_ecr2.CreateRepositoryCommand(
{...where2,...settings2}))).repository,putTagMutability:async(where2,mutability)=>{await client.send(new import_client_ecr2.PutImageTagMutabilityCommand({...where2,
...mutability}))},putScanOnPush:async(where2,scanOnPush)=>{let imageScanningConfiguration={scanOnPush};await client.send(new import_client_ecr2.PutImageScanningConfigurationCommand(
{...where2,imageScanningConfiguration}))},lifecyclePolicy:async where2=>(await client.send(new import_client_ecr2.GetLifecyclePolicyCommand(where2))).lifecyclePolicyText,
putLifecyclePolicy:async(where2,lifecyclePolicyText)=>{await client.send(new import_client_ecr2.PutLifecyclePolicyCommand({...where2,lifecyclePolicyText}))},resourceTags:async resourceArn=>(await client.
send(new import_client_ecr2.ListTagsForResourceCommand({resourceArn}))).tags??[],tagResource:async(resourceArn,tags)=>{await client.send(new import_client_ecr2.TagResourceCommand(
{resourceArn,tags}))}}),showRetries=({service:service2,region:region2,log})=>(next,{commandName=""})=>{let operation=`${service2}:${commandName.replace(/Command$/,
"")}`,attempt=0,told2=!1;return async args=>{attempt+=1;try{return await next(args)}catch(error2){let line=`${operation} in ${region2}: attempt ${attempt} of ${clientSettings.
maxAttempts}`,throttled=isThrottling(error2);throw throttled&&!told2?log.info(`AWS throttles ${line}`):log.debug(`${line} ${throttled?"was throttled":`failed: ${String(
error2)}`}`),told2||=throttled,error2}}},withinRetries={name:"towlineShowRetries",relation:"after",toMiddleware:"retryMiddleware"},acceptedMediaTypes=["applicat\
ion/vnd.oci.image.index.v1+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docke\
r.distribution.manifest.v2+json"],ecrApi=session=>{let{region:region2,credentials,log}=session,client=new import_client_ecr.ECRClient({...clientSettings,region:region2,
credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"ecr",region:region2,log}),withinRetries),{...repositoryCalls(client),authorizationTokens:async accounts=>(await client.
send(new import_client_ecr.GetAuthorizationTokenCommand({registryIds:accounts&&[...accounts]}))).authorizationData??[],describeRepository:async(registryId,repositoryName)=>(await client.
send(new import_client_ecr.DescribeRepositoriesCommand({registryId,repositoryNames:[repositoryName]}))).repositories?.[0],describeImage:async(where2,image)=>(await client.
send(new import_client_ecr.DescribeImagesCommand({...where2,imageIds:[image]}))).imageDetails?.[0],getImages:async(where2,images)=>(await client.send(new import_client_ecr.BatchGetImageCommand(
{...where2,imageIds:[...images],acceptedMediaTypes}))).images??[],putImage:async(where2,image)=>{await client.send(new import_client_ecr.PutImageCommand({...where2,
...image}))},scanFindings:async(where2,imageId,page)=>await client.send(new import_client_ecr.DescribeImageScanFindingsCommand({...where2,imageId,...page})),startScan:async(where2,imageId)=>{
await client.send(new import_client_ecr.StartImageScanCommand({...where2,imageId}))}}},apis=new WeakMap,apiOf=async(session,renewed)=>{let{ecrApi:ecrApi2}={ecrApi},
api=(renewed?void 0:apis.get(session))??ecrApi2(session);return apis.set(session,api),api},callEcr=async(session,operation,repository2,send)=>{let account2=repository2?.
account??session.account,call={operation,account:account2,repository:repository2?.repository};return await callingAs(session,call,async renewed=>await send(await apiOf(
session,renewed)))},within=({account:account2,repository:repository2})=>({registryId:account2,repositoryName:repository2}),matchesFilter=(filter,tag)=>new RegExp(
`^${filter.split("*").map(part=>part.replaceAll(".","\\.")).join(".*")}$`).test(tag),canMoveTag=(mutability,filters)=>tag=>{let excluded=filters.some(filter=>matchesFilter(
filter,tag));return mutability==="IMMUTABLE"?!1:mutability==="IMMUTABLE_WITH_EXCLUSION"?excluded:mutability==="MUTABLE_WITH_EXCLUSION"?!excluded:!0},encryptionOf=answer=>{
let{encryptionType:kind,kmsKey:key2}=answer.encryptionConfiguration??{};return kind==="KMS"||kind==="KMS_DSSE"?{kind,key:key2}:{kind:"AES256"}},movableUnder=({kind,
exceptFor=[]})=>canMoveTag(exceptFor.length===0?kind:`${kind}_WITH_EXCLUSION`,exceptFor),describedOf=(answer,operation)=>{let{repositoryUri:uri,repositoryArn:arn,
imageTagMutability="MUTABLE"}=answer??{};if(answer===void 0||uri===void 0||arn===void 0)throw incompleteAnswer(operation);let filters=imageTagMutability.endsWith(
"_WITH_EXCLUSION")?answer.imageTagMutabilityExclusionFilters??[]:[],tagMutability={kind:imageTagMutability.startsWith("IMMUTABLE")?"IMMUTABLE":"MUTABLE",exceptFor:filters.
map(({filter})=>filter??"")};return{uri,arn,canMove:movableUnder(tagMutability),tagMutability,scanOnPush:answer.imageScanningConfiguration?.scanOnPush??!1,encryption:encryptionOf(
answer),createdAt:answer.createdAt}},describeSettings=async(session,where2)=>{let operation="ecr:DescribeRepositories",found=await callEcr(session,operation,where2,
api=>api.describeRepository(where2.account,where2.repository));return describedOf(found,operation)},describeRepository=async(session,where2)=>{let{uri,canMove}=await describeSettings(
session,where2);return{uri,canMove}},repositoryUri=async(session,where2)=>(await describeRepository(session,where2)).uri,findImage=async(session,where2,image)=>{
let id="digest"in image?{imageDigest:image.digest}:{imageTag:image.tag};try{let found=await callEcr(session,"ecr:DescribeImages",where2,api=>api.describeImage(within(
where2),id));return found?.imageDigest===void 0||found.imagePushedAt===void 0?void 0:{digest:found.imageDigest,tags:found.imageTags??[],pushedAt:found.imagePushedAt}}catch(error2){
if(isTowlineError(error2,"ecr-image-missing"))return;throw error2}},sha2562=text2=>(0,import_node_crypto7.createHash)("sha256").update(text2).digest("hex"),hmac=(key2,text2)=>(0,import_node_crypto7.createHmac)(
"sha256",key2).update(text2).digest(),encode3=text2=>encodeURIComponent(text2).replace(/[!'()*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`),signingKey=(secret2,scope)=>scope.
reduce((key2,part)=>hmac(key2,part),`AWS4${secret2}`),presignedIdentity=({region:region2,cluster,credentials,now})=>{let host=`sts.${region2}.${partitionOf(region2).
dnsSuffix}`,time2=new Date(now).toISOString().replace(/[-:]|\.\d{3}/g,""),scope=[time2.slice(0,8),region2,"sts","aws4_request"],token=credentials.sessionToken,query=[
["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm","AWS4-HMAC-SHA256"],["X-Amz-Credential",[credentials.accessKeyId,...scope].join("/")],
["X-Amz-Date",time2],["X-Amz-Expires","60"],...token===void 0?[]:[["X-Amz-Security-Token",token]],["X-Amz-SignedHeaders","host;x-k8s-aws-id"]].map(([name2="",value=""])=>`${name2}\
=${encode3(value)}`).join("&"),headers=`host:${host}
x-k8s-aws-id:${cluster}
`,canonical=["GET","/",query,headers,"host;x-k8s-aws-id",sha2562("")].join(`
`),toSign=["AWS4-HMAC-SHA256",time2,scope.join("/"),sha2562(canonical)].join(`
`),signature=hmac(signingKey(credentials.secretAccessKey,scope),toSign).toString("hex");return`https://${host}/?${query}&X-Amz-Signature=${signature}`},eksToken=request=>`\
k8s-aws-v1.${Buffer.from(presignedIdentity(request)).toString("base64url")}`,describeCluster=async(session,name2)=>{let{region:region2,credentials,log}=session,
client=new import_client_eks.EKSClient({...clientSettings,region:region2,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"eks",region:region2,
log}),withinRetries),(await client.send(new import_client_eks.DescribeClusterCommand({name:name2}))).cluster},tokenLifeMilliseconds=14*6e4,credentialMarginMilliseconds=6e4,
describe=async(session,cluster)=>{let call={operation:"eks:DescribeCluster",account:session.account,cluster},{describeCluster:describeCluster2}={describeCluster};
return await callingAs(session,call,()=>describeCluster2(session,cluster))},unreachableHintOf=(name2,access22)=>{if(access22.endpointPublicAccess===!1)return`Th\
e API server of EKS cluster ${name2} has no public endpoint: run this job on a runner inside its VPC ("runs-on")`;let cidrs=access22.publicAccessCidrs??[];if(!(cidrs.
length===0||cidrs.includes("0.0.0.0/0")))return`The public endpoint of EKS cluster ${name2} admits only ${cidrs.join(", ")}: run this job on a runner with such \
an address ("runs-on"), or add the runner's`},tokenOf=(session,cluster)=>{let current2,renewAt=0,mint=async fresh=>{renewAt=Number.POSITIVE_INFINITY;let now=session.
clock.now(),credentials=await session.credentials({forceRefresh:fresh}),token=eksToken({region:session.region,cluster,credentials,now});session.log.mask(token);
let end=credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return renewAt=Math.min(now+tokenLifeMilliseconds,end-credentialMarginMilliseconds),token};return({
fresh})=>(current2!==void 0&&!fresh&&session.clock.now()<renewAt||(current2=mint(fresh&&current2!==void 0),current2.catch(()=>{renewAt=0})),current2)},clusterAccess=async(session,{
cluster})=>{let found=await describe(session,cluster),authority=found?.certificateAuthority?.data;if(found?.endpoint===void 0||authority===void 0)throw new TowlineError(
"eks-cluster-inactive",`EKS cluster "${cluster}" is ${found?.status??"UNKNOWN"} and has no API server yet`,{hint:"Wait until the cluster is ACTIVE, then run the\
 failed jobs again"});return{kind:"token",name:cluster,server:found.endpoint,certificateAuthorityPem:Buffer.from(authority,"base64").toString(),token:tokenOf(session,
cluster),unreachableHint:unreachableHintOf(cluster,found.resourcesVpcConfig??{}),unauthorizedHint:`Create an access entry for the role of ${session.arn} in EKS \
cluster ${cluster}`}},roleOf=(request,roleToAssume)=>{if(!roleToAssume.startsWith("arn:"))return roleByName(request,roleToAssume);let account2=accountOfArn(roleToAssume);
if(account2===void 0)throw new TowlineError("input-invalid",`role-to-assume "${roleToAssume}" is not the ARN of a role`,{hint:"It looks like arn:aws:iam::111111\
111111:role/towline-build"});if(request.account!==void 0&&request.account!==account2)throw new TowlineError("aws-account-mismatch",`role-to-assume ${roleToAssume}\
 belongs to account ${account2}, but account ${request.account} is expected`,{hint:"Correct role-to-assume or account"});return{arn:roleToAssume,account:account2}},
roleByName=({region:region2,account:account2},name2)=>{if(account2===void 0)throw new TowlineError("input-invalid",`role-to-assume "${name2}" is a bare name and\
 account is missing`,{hint:"Give account (12 digits), or the whole ARN of the role"});return{arn:`arn:${partitionOf(region2).name}:iam::${account2}:role/${name2}`,
account:account2}},subjectOf2=token=>{try{let claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims=="object"&&claims!==
null&&"sub"in claims&&typeof claims.sub=="string"?claims.sub:void 0}catch{return}},stsClient=({region:region2,log},credentials)=>{let client=new import_client_sts.STSClient(
{...clientSettings,region:region2,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"sts",region:region2,log}),withinRetries),client},
assumed=answer=>{let{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};if(AccessKeyId===void 0||SecretAccessKey===void 0)throw new TowlineError(
"aws-failed","STS answered without credentials",{hint:"Run the job again"});return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,
expiration:Expiration},arn:answer.AssumedRoleUser?.Arn??""}},assumeWithToken=async(request,token)=>{let client=stsClient(request);return assumed(await client.send(
new import_client_sts.AssumeRoleWithWebIdentityCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName,WebIdentityToken:token})))},assumeFromRunner=async request=>{
let client=stsClient(request);return assumed(await client.send(new import_client_sts.AssumeRoleCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName})))},
runnerCredentials=place4=>stsClient(place4).config.credentials(),callerArn=async(place4,credentials)=>(await stsClient(place4,credentials).send(new import_client_sts.GetCallerIdentityCommand(
{}))).Arn??"",audience="sts.amazonaws.com",mask=(log,{accessKeyId,secretAccessKey,sessionToken})=>{for(let secret2 of[accessKeyId,secretAccessKey,sessionToken])
secret2!==void 0&&log.mask(secret2)},sessionNameOf=name2=>name2.replace(/[^\w+=,.@-]/g,"-").slice(0,64).padEnd(2,"-"),withToken=(request,role2,{idToken:idToken2,
log})=>async()=>{let token=await idToken2(audience);log.mask(token);let{assumeWithToken:assumeWithToken2}={assumeWithToken},{region:region2}=request,subject=subjectOf2(
token),call={operation:"sts:AssumeRoleWithWebIdentity",region:region2,role:role2.arn,subject},sessionName=sessionNameOf(request.sessionName),assumed2=await calling(
call,()=>assumeWithToken2({region:region2,log,roleArn:role2.arn,sessionName},token));return mask(log,assumed2.credentials),assumed2},fromRunner=(request,role2,{
log})=>async()=>{let{assumeFromRunner:assumeFromRunner2}={assumeFromRunner},{region:region2}=request,sessionName=sessionNameOf(request.sessionName),assumed2=await calling(
{operation:"sts:AssumeRole",region:region2,role:role2.arn},()=>assumeFromRunner2({region:region2,log,roleArn:role2.arn,sessionName}));return mask(log,assumed2.credentials),
assumed2},asRunner=({region:region2},{log})=>async()=>{let{callerArn:callerArn2,runnerCredentials:runnerCredentials2}={callerArn,runnerCredentials};return await calling(
{operation:"sts:GetCallerIdentity",region:region2},async()=>{let credentials=await runnerCredentials2({region:region2,log});return mask(log,credentials),{credentials,
arn:await callerArn2({region:region2,log},credentials)}})},obtainFor=(request,ports)=>{if(request.roleToAssume!==void 0){let role2=roleOf(request,request.roleToAssume);
return request.credentials==="oidc"?withToken(request,role2,ports):fromRunner(request,role2,ports)}if(request.credentials==="oidc")throw new TowlineError("input\
-invalid","role-to-assume is missing",{hint:'Give the role that GitHub may assume by OIDC, or "credentials: runner"'});return asRunner(request,ports)},renewalMarginMilliseconds=5*
6e4,Renewing=class{#obtain;#clock;#current;#pending;constructor(obtain,clock){this.#obtain=obtain,this.#clock=clock}async get({forceRefresh=!1}={}){let current2=forceRefresh?
void 0:this.#current;return current2!==void 0&&!this.#expiresSoon(current2.credentials)?current2:(this.#pending??=this.#obtain().finally(()=>{this.#pending=void 0}),
this.#current=await this.#pending,this.#current)}#expiresSoon({expiration}){return expiration!==void 0&&expiration.getTime()-this.#clock.now()<renewalMarginMilliseconds}},
expectedAccount=({account:account2,roleToAssume})=>{let expected=account2??(roleToAssume&&accountOfArn(roleToAssume));if(expected)return expected;throw new TowlineError(
"input-invalid","account is missing",{hint:"Give the 12-digit account that the credentials must belong to"})},checkAccount=({arn},expected)=>{let account2=accountOfArn(
arn);if(account2!==expected)throw new TowlineError("aws-account-mismatch",`The credentials belong to account ${account2??"(unknown)"} (${arn}), but account ${expected}\
 is expected`,{hint:'Correct account or role-to-assume; with "credentials: runner" check that this is the right runner'})},openSession=async(request,ports)=>{let account2=expectedAccount(
request),obtain=obtainFor(request,ports),checked=async()=>{let obtained=await obtain();return checkAccount(obtained,account2),obtained},renewing=new Renewing(checked,
ports.clock),{arn}=await renewing.get();return{region:request.region,account:account2,arn,credentials:async wanted=>(await renewing.get(wanted)).credentials,log:ports.
log,clock:ports.clock}},inChunks=(items,size)=>Array.from({length:Math.ceil(items.length/size)},(_,index2)=>items.slice(index2*size,(index2+1)*size)),clientOf=({
region:region2,credentials,log})=>{let client=new import_client_ssm.SSMClient({...clientSettings,region:region2,credentials});return client.middlewareStack.addRelativeTo(
showRetries({service:"ssm",region:region2,log}),withinRetries),client},getParameters=(session,names2)=>clientOf(session).send(new import_client_ssm.GetParametersCommand(
{Names:[...names2],WithDecryption:!0})),getParametersBelow=(session,Path,NextToken)=>clientOf(session).send(new import_client_ssm.GetParametersByPathCommand({Path,
NextToken,WithDecryption:!0})),batchMax=10,isMeant=(asked2,{Name="",ARN,Selector=""})=>asked2===`${Name}${Selector}`||asked2===`${ARN}${Selector}`,missing3=(name2,{
region:region2,account:account2})=>new TowlineError("config-invalid",`SSM has no parameter "${name2}" in ${region2} of account ${account2}`,{hint:"Create it the\
re, or correct the reference"}),read3=async(session,names2)=>{let[first=""]=names2,parameter=names2.length===1?first:void 0,call={operation:"ssm:GetParameters",
account:session.account,parameter},{getParameters:getParameters2}={getParameters},{Parameters=[]}=await callingAs(session,call,()=>getParameters2(session,names2));
return names2.map(name2=>{let value=Parameters.find(each2=>isMeant(name2,each2))?.Value;return[name2,value??missing3(name2,session)]})},readBatch=async(session,names2)=>{
try{return await read3(session,names2)}catch(error2){if(!isTowlineError(error2,"aws-denied","config-invalid"))throw error2;let[only2=""]=names2;return names2.length===
1?[[only2,error2]]:(await Promise.all(names2.map(name2=>readBatch(session,[name2])))).flat()}},readParameters=async(session,wanted)=>{let chunks=inChunks([...new Set(
wanted)],batchMax),answers=new Map;for(let names2 of chunks)for(let[name2,answer]of await readBatch(session,names2))answers.set(name2,answer);return wanted.map(
name2=>answers.get(name2)??missing3(name2,session))},readParametersBelow=async(session,path22)=>{let call={operation:"ssm:GetParametersByPath",account:session.account,
parameter:path22},{getParametersBelow:getParametersBelow2}={getParametersBelow},found=new Map;try{for(let token,more=!0;more;more=token!==void 0){let page=await callingAs(
session,call,()=>getParametersBelow2(session,path22,token));for(let{Name="",Value=""}of page.Parameters??[])found.set(Name,Value);token=page.NextToken}return found}catch(error2){
if(isTowlineError(error2,"aws-denied","config-invalid"))return error2;throw error2}},clientOf2=({region:region2,credentials,log})=>{let client=new import_client_secrets_manager.SecretsManagerClient(
{...clientSettings,region:region2,credentials}),retries=showRetries({service:"secretsmanager",region:region2,log});return client.middlewareStack.addRelativeTo(retries,
withinRetries),client},getSecret=(session,SecretId,VersionStage)=>clientOf2(session).send(new import_client_secrets_manager.GetSecretValueCommand({SecretId,VersionStage})),
getSecrets=(session,ids)=>clientOf2(session).send(new import_client_secrets_manager.BatchGetSecretValueCommand({SecretIdList:[...ids]})),batchMax2=20,parallelMax2=10,
contentOf4=({SecretString,SecretBinary},operation)=>{let content2=SecretString??SecretBinary;if(content2===void 0)throw incompleteAnswer(operation);return content2},
itsOwn=error2=>{if(isTowlineError(error2,"config-invalid","aws-denied"))return error2;throw error2},readOne2=async(session,{id,stage})=>{let operation="secretsm\
anager:GetSecretValue",call={operation,account:session.account,secret:id,stage},{getSecret:getSecret2}={getSecret};try{return contentOf4(await callingAs(session,
call,()=>getSecret2(session,id,stage)),operation)}catch(error2){return itsOwn(error2)}},isMeant2=(id,{ARN,Name})=>id===Name||id===ARN||id.startsWith("arn:")&&id===
ARN?.slice(0,-7),readBatch2=async(session,ids)=>{let operation="secretsmanager:BatchGetSecretValue",{account:account2,region:region2,arn}=session,{getSecrets:getSecrets2}={
getSecrets},answer=await callingAs(session,{operation,account:account2},()=>getSecrets2(session,ids)),answers=new Map;for(let id of ids){let value=answer.SecretValues?.
find(each2=>isMeant2(id,each2));value!==void 0&&answers.set(id,contentOf4(value,operation))}for(let{SecretId="",ErrorCode="",Message=""}of answer.Errors??[]){let cause=Object.
assign(new Error(Message),{name:ErrorCode}),call={operation:"secretsmanager:GetSecretValue",account:account2,region:region2,identity:arn,secret:SecretId};answers.
set(SecretId,itsOwn(awsFailure(cause,call)))}return answers},readBatchIfAllowed=async(session,ids)=>{try{return await readBatch2(session,ids)}catch(error2){if(!isTowlineError(
error2,"aws-denied"))throw error2;return session.log.debug(`${error2.message}: the secrets are read one by one`),new Map}},elsewhere=({id},{region:region2})=>{let named4=id.
startsWith("arn:")?id.split(":")[3]:region2;if(named4!==region2)return new TowlineError("config-invalid",`Secret "${id}" is in ${named4}, but secrets of this ta\
rget come from ${region2}`,{hint:`Replicate the secret to ${region2}, and refer to it by its name`})},readSecrets=async(session,wanted)=>{let keyOf3=({id,stage=""})=>`${id}\
?${stage}`,answers=new Map,open22=new Map(wanted.map(name2=>[keyOf3(name2),name2]));for(let[key2,name2]of open22){let refused3=elsewhere(name2,session);refused3!==
void 0&&answers.set(key2,refused3)}let current2=[...open22.values()].filter(name2=>name2.stage===void 0&&!answers.has(keyOf3(name2)));if(current2.length>1)for(let names2 of inChunks(
current2,batchMax2)){let read5=await readBatchIfAllowed(session,names2.map(({id})=>id));for(let[id,answer]of read5)answers.set(keyOf3({id}),answer)}let left=[...open22].
filter(([key2])=>!answers.has(key2));for(let names2 of inChunks(left,parallelMax2))await Promise.all(names2.map(async([key2,name2])=>answers.set(key2,await readOne2(
session,name2))));return wanted.map(name2=>answers.get(keyOf3(name2))??incompleteAnswer("secretsmanager:GetSecretValue"))},resolvedSecrets=async(drafts,session,log)=>await resolveSecrets(
drafts,{stores:{secrets:wanted=>readSecrets(session,wanted),parameters:names2=>readParameters(session,names2),parametersBelow:path22=>readParametersBelow(session,
path22)},mask:log.mask}),keptAsTheyAre=new Set(["CustomResourceDefinition","PersistentVolumeClaim","PersistentVolume"]),read4=async({cluster,log},ref)=>{let live=await cluster.
get(ref);for(let value of live===void 0?[]:secretValuesOf(live))log.mask(value);return live},entryOf3=(key2,live,service2,source2)=>{let[kind,bare=""]=key2.split(
"/"),{apiVersion,immutable,type,data,binaryData,metadata}=live,content2=Object.fromEntries(Object.entries({immutable,type,data,binaryData}).filter(([,value])=>value!==
void 0)),strategy2=source2.strategies[key2];return{kind:kind==="Secret"?"Secret":"ConfigMap",name:bare,files:[metadata.name],object:{apiVersion,kind:live.kind,metadata:{
name:metadata.name,namespace:metadata.namespace,labels:{[labels.service]:service2,[labels.managedBy]:"towline",[labels.configName]:bare}},...content2},...strategy2===
void 0?{}:{strategy:strategy2}}},gone=ref=>({message:`${describeRef(ref)} is gone`}),incomplete=(target2,problems)=>new TowlineError("rollback-failed",`${nameOf4(
target2)} cannot be brought back as it was: ${problems.map(({message})=>message).join("; ")}`,{hint:`Deploy commit ${target2.identity.commit} again: that makes \
them anew`,problems}),manifestsOf=async(source2,recall,problems)=>{let wanted=source2.manifests.filter(({kind})=>kind!=="Job");return(await Promise.all(wanted.map(
async object=>{let isSecret=object.kind==="Secret"&&object.apiVersion==="v1";if(!isSecret&&!keptAsTheyAre.has(object.kind))return[object];let live=await read4(recall,
refOf(object));return isSecret?(live===void 0&&problems.push(gone(refOf(object))),[{...object,...live?.data===void 0?{}:{data:live.data}}]):live===void 0?[object]:
[]}))).flat()},afreshName=(key2,{secrets},{secretsAfresh})=>{let name2=key2.startsWith("Secret/")?key2.slice(7):void 0;return secretsAfresh&&name2!==void 0&&secrets?.[name2]!==
void 0?name2:void 0},recordedEntries=async(target2,source2,recall,problems)=>{let{service:service2,namespace:namespace2}=target2.identity,kept=Object.entries(target2.
config).filter(([key2])=>afreshName(key2,target2,recall)===void 0);return(await Promise.all(kept.map(async([key2,name2])=>{let ref={apiVersion:"v1",kind:key2.split(
"/")[0]??"",namespace:namespace2,name:name2},live=await read4(recall,ref);return live===void 0&&problems.push(gone(ref)),live===void 0?[]:[entryOf3(key2,live,service2,
source2)]}))).flat()},draftsOf=(target2,source2,recall)=>{let at={file:`the record of deploy #${target2.number}`,line:1,column:1};return Object.entries(target2.
secrets??{}).flatMap(([name2,secret2])=>{let key2=`Secret/${name2}`;if(afreshName(key2,target2,recall)===void 0)return[];let strategy2=source2.strategies[key2];
return[{...draftOf(name2,secret2,at),...strategy2===void 0?{}:{strategy:strategy2}}]})},recalled=async(target2,source2,recall)=>{let problems=[],[manifests2,entries]=await Promise.
all([manifestsOf(source2,recall,problems),recordedEntries(target2,source2,recall,problems)]);if(problems.length>0)throw incomplete(target2,problems);let drafts=draftsOf(
target2,source2,recall),named4=drafts.length===0?{entries:[]}:await recall.resolveSecrets(drafts);return{...named4,manifests:manifests2,entries:[...entries,...named4.
entries]}},contentOf5=({image,config:config2,secrets,source:source2})=>[image.digest,Object.entries(config2).filter(([key2])=>secrets?.[key2.replace(/^Secret\//,
"")]===void 0||!key2.startsWith("Secret/")),source2?.manifests],nothingBefore=(service2,records)=>new TowlineError("rollback-failed",`There is nothing to go bac\
k to: ${service2} has no earlier good deploy`,{hint:records.length===0?"No record of it is in this namespace: correct service and namespace, or deploy it":`Depl\
oy the version that is wanted instead. Recorded: ${listRecords(records)}`}),previousOf=(good,last)=>last.outcome==="pending"&&last.rollbackOf!==void 0?good.find(
({number:number2})=>number2===last.rollbackOf):last.outcome==="pending"||last.outcome==="stuck"?good[0]:good.slice(1).find(record2=>!(0,import_node_util12.isDeepStrictEqual)(
contentOf5(record2),contentOf5(good[0]))),numberIn=to=>{let digits=/^#?(\d{1,6})$/.exec(to)?.[1];return digits===void 0?void 0:Number(digits)},isVersion=to=>({identity,
image})=>identity.ref===`refs/tags/${to}`||image.digest===to||/^[0-9a-f]{7,40}$/.test(to)&&identity.commit.startsWith(to),namedBy=(to,records)=>{let number2=numberIn(
to),found=records.filter(number2===void 0?isVersion(to):record2=>record2.number===number2);return found.find(({outcome})=>outcome==="good")??found[0]},unknown=(to,records)=>new TowlineError(
"input-invalid",`No record of this service is "${to}"`,{hint:`Give "previous", a number, a commit, a digest or a git tag of these: ${listRecords(records)}`}),notGood=(found,records)=>new TowlineError(
"input-invalid",`${nameOf4(found)} never served: it is ${found.outcome}`,{hint:`Choose a good one of these: ${listRecords(records)}`}),rollbackTarget=(service2,to,stored)=>{
let records=stored.map(({record:record2})=>record2),good=records.filter(({outcome})=>outcome==="good"),[last]=records,[live]=good;if(last===void 0||live===void 0)
throw nothingBefore(service2,records);if(to==="previous"){let target3=previousOf(good,last);if(target3===void 0)throw nothingBefore(service2,records);return{target:target3,
live}}let target2=namedBy(to,records);if(target2===void 0)throw unknown(to,records);if(target2.outcome!=="good")throw notGood(target2,records);return{target:target2,
live}},rollback=async(request,ports)=>{let{identity,to}=request,stored=await readRecords(ports.cluster,identity);return await deployAgain(rollbackTarget(identity.
service,to,stored),request,ports)},telling=({log,tell})=>line=>{log.info(line),tell?.(line)},deployAgain=async({target:target2,live},request,ports,more={})=>{let{
identity,secrets,timeoutSeconds,dryRun}=request,{cluster,log}=ports,tell=telling(ports),source2=sourceOf4(target2),secretsAfresh=secrets==="fresh",again2=await log.
group("What goes back",async()=>{for(let line of describeRollback(live,target2,secretsAfresh))tell(line);let image={...target2.image,reference:source2.reference};
await requireImage(image,target2,ports);let{entries,manifests:manifests2,fingerprint}=await recalled(target2,source2,{cluster,log,secretsAfresh,resolveSecrets:drafts=>ports.
resolveSecrets(drafts)});tell("Its configuration is still there");let at={file:`deploy #${target2.number}`,line:1,column:1};return{identity:{...target2.identity,
...identity},image,manifests:manifests2.map(object=>({object,at})),config:entries,fingerprint,timeoutSeconds,dryRun,rollbackOf:target2.number,prune:request.prune??
live.prune,confirmedPrunes:request.confirmedPrunes,...more}});return{report:await deploy(again2,ports),request:again2}},sourceOf4=target2=>{let again2={hint:`De\
ploy commit ${target2.identity.commit} instead`};if(target2.source===void 0)throw new TowlineError("rollback-failed",`The record of ${nameOf4(target2)} holds no\
 manifests: an earlier Towline wrote it`,again2);if(!target2.source.manifests.some(object=>object.kind!=="Job"&&isWorkload(object)))throw new TowlineError("roll\
back-failed",`${nameOf4(target2)} has no workload besides Jobs, and what Jobs did is not undone by running them again`,again2);return target2.source},requireImage=async(image,target2,ports)=>{
let tell=telling(ports);if(ports.hasImage===void 0)return tell("Whether the registry still has the image was not looked at");if(await ports.hasImage(image))return tell(
"The registry still has the image");throw new TowlineError("ecr-image-missing",`The registry no longer has ${image.reference}, of ${nameOf4(target2)}`,{hint:"Ch\
oose another version; or deploy its commit again, which builds it anew. Nothing was changed"})},whySecretsAreHidden=async(cluster,{namespace:namespace2,service:service2})=>{
try{let labelSelector=`${labels.service}=${service2}`;await cluster.list({apiVersion:"v1",kind:"Secret",namespace:namespace2,labelSelector});return}catch(error2){
if(isTowlineError(error2,"kube-forbidden"))return error2;throw error2}},withoutSecrets=(cluster,{names:names2,all})=>({...cluster,get:async ref=>ref.kind==="Sec\
ret"&&names2.has(ref.name)?void 0:await cluster.get(ref),list:async query=>all&&query.kind==="Secret"?{resourceVersion:"",items:[]}:await cluster.list(query)}),
workloadKinds=[["apps/v1","Deployment"],["apps/v1","StatefulSet"],["apps/v1","DaemonSet"],["batch/v1","CronJob"]],namesInUse=async(cluster,{service:service2,namespace:namespace2})=>{
let labelSelector=`${labels.service}=${service2}`;return(await Promise.all(workloadKinds.map(([apiVersion,kind])=>cluster.list({apiVersion,kind,namespace:namespace2,
labelSelector})))).flatMap(({items})=>items).flatMap(namesIn)},namesIn=workload=>{let versions=podTemplateOf(workload)?.metadata?.annotations?.[annotations.configVersions];
return[...configReferences(workload).flatMap(({kind,name:name2})=>kind==="Secret"?[name2]:[]),...typeof versions=="string"?versions.split(","):[]]},hash=/^[0-9a-f]{10}$/,
entryWithoutValues=({name:name2,type,files,strategy:strategy2,values},{namespace:namespace2,service:service2},inUse)=>{let object={apiVersion:"v1",kind:"Secret",
metadata:{name:inUse.find(each2=>each2.startsWith(`${name2}-`)&&hash.test(each2.slice(name2.length+1)))??`${name2}-(unknown)`,namespace:namespace2,labels:{[labels.
service]:service2,[labels.managedBy]:"towline",[labels.configName]:name2}},immutable:!0,type,data:Object.fromEntries([...values.keys()].map(key2=>[key2,""]))};return{
kind:"Secret",name:name2,object,files,...strategy2&&{strategy:strategy2}}},seenSecrets=async(drafts,owner,{cluster,log,resolve:resolve3})=>{if(drafts.length===0)
return{entries:[]};try{return await namedSecrets(cluster,await resolve3(drafts),owner,{readOnly:!0,mask:log.mask})}catch(error2){if(!isTowlineError(error2,"aws-\
denied","kube-forbidden"))throw error2;let inUse=await namesInUse(cluster,owner);return{entries:drafts.map(draft=>entryWithoutValues(draft,owner,inUse)),keysOnly:{
why:error2.message,keys:drafts.map(({name:name2,values})=>`${name2} (${[...values.keys()].join(", ")})`)}}}},collecting=(log,notes)=>{let collect=message=>{notes.
push(message),log.info(message)};return{...log,notice:collect,warning:collect}},plannedOf=report=>{if(report.outcome!=="planned")throw new Error(`A dry run ende\
d as ${report.outcome}`);return report},hiddenNotes=(hidden2,{keysOnly})=>[...hidden2===void 0?[]:[`${hidden2.message}. The records of deploys are among them, s\
o which version serves, what would be deleted and whether hooks would run is not told`],...keysOnly===void 0?[]:[`Whether values of Secrets change is not told, \
their keys alone: ${keysOnly.keys.join("; ")}. ${keysOnly.why}`]],previewDeploy=async({secrets,config:config2,...rest},ports)=>{let{identity,manifests:manifests2}=rest,
hidden2=await whySecretsAreHidden(ports.cluster,identity),seen=await seenSecrets(secrets,identity,ports),isHidden=hidden2!==void 0,names2=new Set([...seen.keysOnly===
void 0?[]:seen.entries.flatMap(({name:name2,object})=>[name2,object.metadata.name]),...isHidden?manifests2.flatMap(({object})=>object.kind==="Secret"?[object.metadata.
name]:[]):[]]),notes=[...hiddenNotes(hidden2,seen)],request={...rest,config:[...config2,...seen.entries],fingerprint:seen.fingerprint,dryRun:!0},cluster=readOnly(
withoutSecrets(ports.cluster,{names:names2,all:isHidden})),report=plannedOf(await deploy(request,{...ports,cluster,log:collecting(ports.log,notes)}));return{report:withoutNamed(
report,names2),request,notes}},withoutNamed=(report,names2)=>({...report,changes:report.changes.filter(({ref})=>ref.kind!=="Secret"||!names2.has(ref.name))}),previewRollback=async(asked2,ports)=>{
let{identity}=asked2,notes=[],names2=new Set,resolveSecrets2=async drafts=>{let seen=await seenSecrets(drafts,identity,ports);if(seen.keysOnly!==void 0)for(let{
name:name2,object}of seen.entries)names2.add(name2).add(object.metadata.name);return notes.push(...hiddenNotes(void 0,seen)),seen},cluster=readOnly(withoutSecrets(
ports.cluster,{names:names2,all:!1})),log=collecting(ports.log,notes),tell=line=>{notes.push(line)},done=await rollback({...asked2,dryRun:!0},{...ports,cluster,
log,resolveSecrets:resolveSecrets2,tell});return{report:withoutNamed(plannedOf(done.report),names2),request:done.request,notes}},short3=hash2=>hash2.replace("sh\
a256:","").slice(0,7),seconds=milliseconds=>`${(milliseconds/1e3).toFixed(1)} s`,refOrCommit=({ref,commit})=>/^refs\/tags\/(.+)$/.exec(ref)?.[1]??short3(commit),
versionOf2=record2=>`${refOrCommit(record2.identity)} (deploy #${record2.number})`,takesBack=(previous,{environment:environment2,target:target2})=>{let tag=/^refs\/tags\/([\w./+-]+)$/.
exec(previous.identity.ref)?.[1],ref=tag===void 0?"":` --ref ${tag}`,only2=target2==="default"?"":` -f targets=${target2}`;return`gh workflow run rollback.yml${ref}\
 -f environment=${environment2}${only2} -f to=${previous.number}`},facts=(report,request)=>{let{identity,image}=request,previous="previous"in report?report.previous:
void 0;return[["Version",`${previous===void 0?"":`${versionOf2(previous)} → `}${codeHtml(short3(identity.commit))} of ${codeHtml(refName(identity.ref))}`],["I\
mage",codeHtml(`${image.repository}@${image.digest}`)],["Where",`namespace ${codeHtml(identity.namespace)}, target ${codeHtml(identity.target)}`],..."workloads"in
report&&report.outcome==="deployed"?report.workloads.map(({ref,progress})=>[codeHtml(describeRef(ref)),progress.text]):[],..."milliseconds"in report?[["Took",seconds(
report.milliseconds)]]:[],...report.outcome==="deployed"&&previous!==void 0?[["Takes it back",codeHtml(takesBack(previous,identity))]]:[]]},changesSection=(title,changes,pruned,linesMax=Number.
POSITIVE_INFINITY)=>{let all=[...renderChanges(changes.filter(({action})=>action!=="none")),...pruned.map(ref=>`- ${describeRef(ref)}`)],more=all.length>linesMax?
[`… and ${all.length-linesMax} more lines`]:[],lines=[...all.slice(0,linesMax),...more];return lines.length===0?[]:[`#### ${title}`,"",fenced(lines,"diff"),""]},
table=rows=>["| | |","|---|---|",...rows.map(([name2,value])=>`| ${name2} | ${value} |`),""],count=(number2,what)=>`${number2} ${what}${number2===1?"":"s"}`,heading=({
report})=>{let changed2=report.changes.filter(({action})=>action!=="none").length,{hooks,prunes}=report;return[...changed2>0?[`${count(changed2,"object")} would\
 change`]:[],...prunes.length>0?[`${count(prunes.length,"object")} would be deleted`]:[],...hooks.length>0?[`${count(hooks.length,"hook")} would run`]:[]].join(
", ")||"nothing would change"},hooksLine=({report})=>report.hooks.length===0?[]:[`Hooks that would run: ${report.hooks.map(({phase,name:name2})=>`${name2} (${phase}\
)`).join(", ")}`,""],seenSection=(title,preview,linesMax)=>{let{report,request,notes}=preview;return[`### 🔍 ${escapeMarkdown(title)}: ${heading(preview)}`,"",
...table(facts(report,request)),...changesSection("What would change",report.changes,report.prunes,linesMax),...hooksLine(preview).map(escapeMarkdown),...notes.
flatMap(note=>[`- ${escapeMarkdown(note)}`]),""]},previewProblem=error2=>isTowlineError(error2)?(error2.problems.length>1?error2.problems:[error2]).map(lineOf).
join("; "):messageOf(error2),renderPreview=(title,outcome,linesMax)=>`${(()=>{switch(outcome.kind){case"seen":return seenSection(title,outcome.preview,linesMax);case"\
failed":return[`### ⚠️ ${escapeMarkdown(title)}: what would change could not be told`,"",escapeMarkdown(previewProblem(outcome.error)),""];case"no-role":return[
`### ${escapeMarkdown(title)}: not looked at`,"","towline.yaml gives this target no `plan-role`",""]}})().join(`
`)}
`,pattern2=/\$?\{([^{}]*)\}/g,placeholdersIn=text2=>[...text2.matchAll(pattern2)].map(([written,name2=""])=>({name:name2.trim(),written})),fill=(text2,values)=>text2.
replaceAll(/\{(environment|target|service)\}/g,(written,name2)=>values[name2]??written),fillOptional=(text2,values)=>text2===void 0?void 0:fill(text2,values),plainPath=path22=>path22.
replace(/^(\.\/+)+/,"").replace(/\/+$/,"")||".",defaultMaxAgeDays=7,buildSettings=({spec})=>{let{build:build3,service:service2}=spec;return{aws:{region:build3["\
aws-region"],account:build3.account,roleToAssume:fillOptional(build3["role-to-assume"],{service:service2})},repository:fill(build3.repository??"{service}",{service:service2}),
source:sourceOf5(build3,spec),secretIds:[...new Set(build3.secrets)],sourceDateEpoch:build3["source-date-epoch"],repositorySettings:repositoryOf(build3),retention:retentionOf(
build3["repository-settings"]??{}),cache:cacheOf(build3,service2),builder:builderOf(build3.builder??{}),maxAgeDays:build3["max-age-days"]??defaultMaxAgeDays,tagKinds:build3["\
tag-kinds"],latest:build3.latest??!1,allowedRegions:spec["allowed-regions"]??[]}},sourceOf5=(build3,{service:service2,path:path22="."})=>({context:plainPath(fill(
build3.context??path22,{service:service2})),contexts:Object.fromEntries(Object.entries(build3.contexts??{}).map(([name2,place4])=>{let filled2=fill(place4,{service:service2});
return[name2,filled2.includes("://")?filled2:plainPath(filled2)]})),dockerfile:plainPath(fill(build3.dockerfile??`${plainPath(path22)}/Dockerfile`,{service:service2})),
target:build3.target,platforms:build3.platforms??["linux/amd64"],args:build3.args??{},labels:build3.labels??{},annotations:build3.annotations??{},ssh:[...new Set(
build3.ssh)].map(id=>({id,paths:[]})),network:build3.network,attestations:{provenance:build3.provenance??"none",sbom:build3.sbom??!1}}),repositoryOf=build3=>{let settings2=build3["\
repository-settings"]??{},mutability=settings2["tag-mutability"];return{create:build3["create-repository"]??!1,reconcile:build3["reconcile-repository"]??!1,settings:{
tagMutability:mutability&&{kind:mutability==="immutable"?"IMMUTABLE":"MUTABLE",exceptFor:settings2["tag-mutability-exclusions"]??[]},scanOnPush:settings2["scan-\
on-push"],encryption:encryptionOf2(settings2),tags:settings2.tags}}},encryptionOf2=({encryption,"kms-key":key2})=>encryption==="aes256"?{kind:"AES256"}:encryption===
"kms-dsse"?{kind:"KMS_DSSE",key:key2}:encryption===void 0&&key2===void 0?void 0:{kind:"KMS",key:key2},retentionOf=settings2=>({keepImages:settings2["keep-images"],
keepTags:settings2["keep-tags"],untaggedDays:settings2["untagged-days"]}),cacheOf=({cache:cache2={}},service2)=>{let{kind="registry",bucket="",region:region2=""}=cache2;
return kind==="s3"?{kind,bucket,region:region2,prefix:fillOptional(cache2.prefix,{service:service2})}:kind==="registry"?{kind,repository:fillOptional(cache2.repository,
{service:service2})}:{kind}},builderOf=({kind="auto",name:name2="",nodes=[{}]})=>kind==="auto"?{kind}:kind==="named"?{kind,name:name2}:{kind,nodes:nodes.map(({endpoint,
platforms=[],options={}})=>({endpoint,platforms,options}))},pinKey=({repository:repository2,branch:branch2})=>branch2===void 0?repository2:`${repository2}@${branch2}`,
fileSource=({spec,location},field,names2)=>{let{repository:repository2=location.repository,branch:branch2}=spec[field]??{};return branch2!==void 0?{repository:repository2,
branch:fill(branch2,names2),field}:repository2===location.repository?void 0:{repository:repository2,field}},pinned=(loaded,field,names2)=>{let source2=fileSource(
loaded,field,names2);if(source2===void 0)return;let commit=loaded.pins[pinKey(source2)];if(commit!==void 0)return{repository:source2.repository,commit};throw new TowlineError(
"input-invalid",`The plan holds no commit of ${pinKey(source2)}`,{hint:"Pass the output of the plan action on unchanged"})},configOf=(loaded,names2)=>{let{config:config2}=loaded.
spec;if(config2===void 0)return;let{path:path22,strategy:strategy2}=config2;return{from:pinned(loaded,"config",names2),path:plainPath(fill(path22,names2)),strategy:strategy2}},
manifestsOf2=(loaded,names2)=>{let{manifests:manifests2={},path:path22}=loaded.spec,folders=manifests2.path===void 0?conventions(path22):[manifests2.path];return{
from:pinned(loaded,"manifests",names2),folders:folders.map(folder=>plainPath(fill(folder,names2))),values:manifests2.values?.map(file=>plainPath(fill(file,names2)))}},
conventions=(path22=".")=>["k8s/overlays/{environment}","k8s"].map(folder=>`${plainPath(path22)}/${folder}`),describePath=path22=>path22.reduce((whole,step3)=>typeof step3==
"number"?`${whole}[${step3}]`:whole===""?step3:`${whole}.${step3}`,""),isJsonMap=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),asMap=value=>isJsonMap(
value)?value:{},asList=value=>Array.isArray(value)?value:[],checkRole=(place4,path22,reject,key2="role-to-assume")=>{let{account:account2,[key2]:role2}=place4,owner=typeof role2==
"string"?accountOfArn(role2):void 0;owner!==void 0&&typeof account2=="string"&&accountPattern.test(account2)&&owner!==account2&&reject([...path22,key2],`${key2}\
 of ${path22.join(".")} lies in another account than account says`,"Correct one of the two, or give the name of the role alone")},text=options=>({kind:"text",...options}),
flag=options=>({kind:"flag",...options}),integer=options=>({kind:"integer",...options}),list=options=>({kind:"list",...options}),map=options=>({kind:"map",...options}),
record=options=>({kind:"record",...options}),knownPlatforms=["linux/amd64","linux/amd64/v2","linux/amd64/v3","linux/amd64/v4","linux/arm64","linux/arm64/v8","li\
nux/arm/v7","linux/arm/v6","linux/arm/v5","linux/386","linux/ppc64le","linux/s390x","linux/riscv64","linux/loong64","linux/mips64le","windows/amd64"],node=record(
{doc:"A node of the builder.",fields:{endpoint:text({doc:"Address of the BuildKit daemon; of the kind `remote` only, which needs it.",pattern:/^(tcp|unix):\/\/[^\s,]+$/,
form:"tcp://<host>:<port> or unix://<path>",example:"tcp://buildkitd-arm64:1234"}),platforms:list({doc:"Platforms that it builds natively.",of:text({doc:"A plat\
form.",known:knownPlatforms,what:"platforms",example:"linux/arm64"}),fallback:"what it says itself"}),options:map({doc:"Options of buildx' driver, such as `name\
space`, `replicas` and `nodeselector` of `kubernetes`.",keys:{pattern:/^[a-z][a-z0-9.-]*$/,form:"the name of an option of buildx' driver"},example:"namespace",of:text(
{doc:"Its value.",free:!0,example:"buildkit"})})}}),builder=record({doc:"Who builds. Whichever file sets it sets all of it.",whole:!0,rule:!0,fields:{kind:text(
{doc:"`auto`: Docker's current builder, or one that is made where it cannot do what is asked; `named`: one that an earlier step made; `remote`: BuildKit daemons\
; `kubernetes`: pods of the cluster of the job's kubeconfig.",known:["auto","named","remote","kubernetes"],what:"kinds of builder",fallback:"`auto`",example:"re\
mote"}),name:text({doc:"The builder; of the kind `named` only, which needs it.",pattern:/^[A-Za-z][\w.-]*$/,form:"the name of a builder",example:"towline"}),nodes:list(
{doc:"Its nodes, such as a native one for each platform; of the kinds `remote`, which needs one, and `kubernetes`.",of:node})}}),name={pattern:/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
form:"lower-case letters, digits and hyphens"},path4={pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,form:'a path inside the repository: no leading "/", no "\
.."'},key={pattern:/^[A-Za-z0-9]([\w./-]*[A-Za-z0-9])?$/,form:"letters, digits and . _ - / between them"},everywhere=["environment","target","service"],account=text(
{doc:"AWS account: 12 digits, in quotes.",pattern:accountPattern,form:"12 digits",example:"111111111111",rule:!0}),region=text({doc:"AWS region.",pattern:regionPattern,
form:"an AWS region such as ap-south-1",example:"ap-south-1",rule:!0}),branch={pattern:/^(?!refs\/)(?![-/])[^\s~^:?*[\]\\{}]+$/,form:'the name of a branch, with\
out "refs/heads/"'},gitHubRepository={pattern:/^[\w.-]+\/[\w.-]+$/,form:"owner/name"},role=(placeholders,example)=>text({doc:"IAM role that is assumed by OIDC: \
its name in `account`, or its ARN.",pattern:rolePattern,form:"the name or the ARN of an IAM role",example,placeholders,rule:!0}),repository={pattern:repositoryPattern,
form:"the name of an ECR repository, without a registry"},cache=record({doc:"Where the layers of earlier builds are kept. Whichever file sets it sets all of it.",
whole:!0,rule:!0,fields:{kind:text({doc:"`registry`: a repository beside the image's; `gha`: GitHub's cache; `s3`: a bucket; `none`.",known:["registry","gha","s\
3","none"],what:"kinds of cache",fallback:"`registry`",example:"s3"}),repository:text({...repository,doc:"ECR repository in the image's registry; of the kind `r\
egistry` only.",fallback:"`<repository>/cache`",example:"{service}/cache",placeholders:["service"]}),bucket:text({doc:"Bucket; of the kind `s3` only, which need\
s it.",pattern:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,form:"the name of an S3 bucket",example:"acme-build-cache"}),region:{...region,doc:"The bucket's AWS region;\
 of the kind `s3` only, which needs it."},prefix:text({doc:"What the names of the bucket's objects begin with; of the kind `s3` only.",pattern:/^[\w!.*'()/{}-]+$/,
form:"letters, digits and ! . * ' ( ) / _ -",example:"{service}/",placeholders:["service"]})}}),repositorySettings=record({doc:"How the repository is to be. Wha\
t is not said is neither compared nor changed.",rule:!0,fields:{"tag-mutability":text({doc:"Whether a tag can be moved to another image.",known:["mutable","immu\
table"],what:"words",example:"immutable"}),"tag-mutability-exclusions":list({doc:"Tags to which the opposite of `tag-mutability` applies; at most 5 patterns, in\
 which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){3})[\w.*-]{1,128}$/,form:'letters, digits, ". _ -" and at most two "\
*"',example:"latest"})}),"scan-on-push":flag({doc:"Has every image scanned for vulnerabilities (basic scanning)."}),encryption:text({doc:"What encrypts the imag\
es. ECR never changes it later.",known:["aes256","kms","kms-dsse"],what:"kinds of encryption",fallback:"`kms` where `kms-key` is given",example:"kms"}),"kms-key":text(
{doc:"Key in the repository's region: its id, ARN or alias.",pattern:/^[\w:/-]+$/,form:"the id, the ARN or the alias of a KMS key",fallback:"AWS's own key for E\
CR",example:"alias/images"}),"keep-images":integer({doc:"Tagged images that the lifecycle policy keeps, the newest.",min:1,max:9999}),"keep-tags":list({doc:"Tag\
s whose images the lifecycle policy always keeps; patterns, in which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){5})[\w.*-]{1,128}$/,
form:'letters, digits, ". _ -" and at most four "*"',example:"v*"})}),"untagged-days":integer({doc:"Days after which the lifecycle policy deletes an image witho\
ut a tag.",min:1,max:3650}),tags:map({doc:"Resource tags (cost allocation and the like); others that the repository has stay.",keys:{pattern:/^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,
form:'at most 128 letters, digits, blanks and "_ . : / = + - @"'},example:"team",of:text({doc:"Its value.",free:!0,example:"payments"})})}}),where={account,"aws\
-region":region,"role-to-assume":role(["service"],"towline-build"),repository:text({...repository,doc:"ECR repository.",fallback:"the service's name",example:"t\
eam/{service}",placeholders:["service"],rule:!0}),"create-repository":flag({doc:"Creates the repository, and the one of the cache, where they are missing.",fallback:"\
`false`",rule:!0}),"reconcile-repository":flag({doc:"Changes the settings of an existing repository where they differ from `repository-settings`; otherwise they\
 are only reported.",fallback:"`false`",rule:!0}),"repository-settings":repositorySettings,cache,builder},context={pattern:/^(docker-image:\/\/[^\s]+|(?!.*:\/\/)(?!git@)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+)$/,
form:'a folder inside the repository (no leading "/", no ".."), or docker-image://<image>'},source={context:text({...path4,doc:"Folder of the build context.",fallback:"\
`.`, or the service's `path` where there are several services",example:"app",placeholders:["service"]}),contexts:map({doc:"Named contexts (`FROM <name>`, `COPY \
--from=<name>`): a folder of the repository, or `docker-image://<image>`.",keys:{pattern:/^[A-Za-z0-9][\w./:@-]*$/,form:"the name of a stage or an image"},example:"\
assets",of:text({...context,doc:"Where it lies.",example:"docker-image://alpine:3.22",placeholders:["service"]})}),dockerfile:text({...path4,doc:"Dockerfile.",fallback:"\
`Dockerfile`, in the service's `path` where there are several services",example:"docker/Dockerfile",placeholders:["service"]}),target:text({doc:"Stage of the Do\
ckerfile.",pattern:/^[\w.-]+$/,form:"the name of a stage",fallback:"the last stage",example:"runtime"}),platforms:list({doc:"Platforms of the image.",of:text({doc:"\
A platform.",known:knownPlatforms,what:"platforms",example:"linux/arm64"}),fallback:"`[linux/amd64]`"}),args:map({doc:"Build arguments. They end up in the image\
: never a secret.",keys:{pattern:/^[A-Za-z_]\w*$/,form:"letters, digits and underscores"},example:"NODE_ENV",of:text({doc:"Its value.",free:!0,example:"producti\
on"})}),labels:map({doc:"Labels of the image, beside OCI's own, which are filled in.",keys:key,example:"com.example.team",of:text({doc:"Its value.",free:!0,example:"\
payments"})}),annotations:map({doc:"Annotations of the manifest, and of the index where there is one.",keys:key,example:"com.example.tier",of:text({doc:"Its val\
ue.",free:!0,example:"1"})})},secretId2={pattern:/^\w[\w.-]*$/,form:"an id as RUN --mount names it: letters, digits and . _ -"},process2={secrets:list({doc:"Ids\
 of build secrets (`RUN --mount=type=secret,id=…`). The values come from the workflow's secret `build-secrets`.",of:text({...secretId2,doc:"An id.",example:"n\
pm-token"})}),ssh:list({doc:"Ids of SSH agents (`RUN --mount=type=ssh`); each is the job's own agent.",of:text({...secretId2,doc:"An id.",example:"default"})}),
network:text({doc:"Network of `RUN`.",known:["default","host","none"],what:"networks",fallback:"BuildKit's",example:"none"}),provenance:text({doc:"Provenance at\
testation beside the image. It makes an index out of a single image.",known:["none","min","max"],what:"modes",fallback:"`none`",example:"max"}),sbom:flag({doc:"\
SBOM attestation beside the image.",fallback:"`false`"}),"source-date-epoch":text({doc:"Time stamp of everything in the image, so that the same source gives the\
 same digest: `commit` for the commit's time, or seconds since 1970.",known:["commit"],what:"words",number:{min:0,max:4102444800},fallback:"the time of the buil\
d",example:"commit"}),"max-age-days":integer({doc:"An image of the same source that is older is built anew: unpinned packages go stale.",min:1,max:3650,fallback:"\
7"}),"tag-kinds":list({doc:"What tags are made from: `commit`; `ref`, a branch or git tag; `semver`, the parts of a git tag such as v1.4.2; `environment`.",of:text(
{doc:"A kind.",known:["commit","ref","semver","environment"],what:"kinds of tags",example:"semver"}),fallback:"all of them"}),latest:flag({doc:"The git tag of a\
 release also moves the tag `latest`.",fallback:"`false`"})},build2=record({doc:"How the image is built, and where it is kept.",fields:{...where,...source,...process2}}),
config=record({doc:"The configuration. Whichever file sets it sets all of it.",whole:!0,fields:{repository:text({...gitHubRepository,doc:"Repository of the fold\
er.",fallback:"the repository of the file that says it",example:"acme/config"}),branch:text({...branch,doc:"Branch of that repository.",fallback:"its default br\
anch, or the one that `extends` reads",example:"{environment}-{target}",placeholders:everywhere}),path:text({...path4,doc:"Its folder.",example:"{environment}/{\
target}/{service}",placeholders:everywhere}),strategy:text({doc:"How a changed object is brought in: `versioned` under a new name, `replace` in place in one ste\
p, `recreate` too, and immutable objects by deleting and creating them. `towline-objects.yaml` in the folder says it for single objects.",known:["versioned","re\
place","recreate"],what:"strategies",example:"replace",fallback:"`versioned`, and `replace` for objects whose bare name stands where no reference can be rewritt\
en"})},required:["path"]}),registry=record({doc:"The registry that images are pulled from here; they are promoted into it before the deploy. `{}`: that of this \
account and region. Whichever place sets it sets all of it.",fallback:"the registry of `build`",whole:!0,rule:!0,fields:{account:{...account,fallback:"the `acco\
unt` of the environment or target"},"aws-region":{...region,fallback:"its `aws-region`"},repository:text({...repository,doc:"ECR repository.",fallback:"`build.r\
epository`",example:"team/{service}",placeholders:everywhere,rule:!0}),"role-to-assume":{...role(everywhere,"towline-promote"),doc:"IAM role that brings images \
there: its name in the registry's account, or its ARN. Trusts jobs without an environment.",fallback:"the role of `build`, by right of the repository's policy"}}}),
manifests=record({doc:"The Kubernetes manifests: plain YAML, a kustomization or a Helm chart.",fields:{repository:text({...gitHubRepository,doc:"Repository of t\
he folder, whose `path` has to be given then.",fallback:"the service's own, at the commit that is deployed",example:"acme/manifests"}),branch:text({...branch,doc:"\
Branch of that repository.",fallback:"its default branch",example:"{environment}-{target}",placeholders:everywhere}),path:text({...path4,doc:"Their folder. `kus\
tomization.yaml` or `Chart.yaml` in it says what it is; a chart takes `values-{environment}.yaml` and `values/{environment}.yaml` of its folder after its own va\
lues.",fallback:"`k8s/overlays/{environment}`, or else `k8s`; below the service's `path` where there are several services",example:"deploy/{environment}",placeholders:everywhere}),
values:list({doc:"Further values files of a Helm chart, in the same repository; the last counts most.",of:text({...path4,doc:"A file.",example:"values/{service}\
-{environment}.yaml",placeholders:everywhere})})}}),prune2=record({doc:"What becomes of objects that leave the manifests.",fields:{enabled:flag({doc:"Deletes wh\
at an earlier deploy applied and the manifests no longer hold, once the new version serves. `false`: it is named and left in place.",fallback:"`true`"}),include:list(
{doc:"Kinds that are deleted too, although that loses data or objects of others.",of:text({doc:"A kind.",known:protectedKinds,what:"kinds",example:"PersistentVo\
lumeClaim"}),fallback:"none of them"})}}),notAll={pattern:/^(?!all$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,form:'lower-case letters, digits and hyphens, and not "\
all"'},services=map({doc:"The services of a monorepo, by name, in place of `service`. What stands at the top of the file holds for all of them.",keys:notAll,example:"\
cart",of:record({doc:"What differs from the top of the file.",fields:{path:text({...path4,doc:"Its folder: the build context, with its `Dockerfile`, and where `\
k8s` is looked for.",fallback:"a folder of its name",example:"services/cart"}),build:build2,manifests,config,prune:prune2}})}),patterns=(doc,what,example)=>list(
{doc,of:text({doc:`A pattern of ${what}.`,pattern:/^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,form:'a name without "refs/", in which only "*" and "**" stand for somethin\
g else',example}),rule:!0}),refs=(what,example)=>patterns(`${what} that may be deployed here; \`*\` stands for anything but "/", \`**\` for anything. With neither \`\
branches\` nor \`tags\` every branch and tag may.`,what.toLowerCase(),example),place3={account,"aws-region":region,cluster:text({doc:"EKS cluster.",pattern:/^[0-9A-Za-z][\w-]{0,99}$/,
form:"the name of an EKS cluster",example:"dev",placeholders:everywhere,rule:!0}),"role-to-assume":role(everywhere,"towline-dev"),"plan-role":{...role(everywhere,
"towline-plan"),doc:"IAM role that may only read: with it the difference is shown before anybody is asked to approve. Trusts jobs without an environment.",fallback:"\
no difference is shown"},"rollback-role":{...role(everywhere,"towline-rollback"),doc:"IAM role of jobs that roll back.",fallback:"`role-to-assume`"},namespace:text(
{...name,doc:"Kubernetes namespace.",fallback:"the environment's name",example:"{service}",placeholders:everywhere,rule:!0}),"runs-on":text({doc:"Runner of the \
deploy job.",pattern:/^[^\s,[\]{}]+$/,form:"one label of a runner",fallback:"the workflow's `runs-on`",example:"arc-in",rule:!0}),url:text({doc:"Where the servi\
ce is reached here: the link of the GitHub environment.",pattern:/^https?:\/\/[^\s{}]+$/,form:"an address that begins with https://",example:"https://{service}.\
{target}.acme.example",placeholders:everywhere,rule:!0}),registry},timeoutMinutes={doc:"How long a rollout may take; waiting for another deploy and the way back\
 may each take as long.",min:1,max:115},target=record({doc:"What differs from the environment's own fields.",fields:place3}),environment=record({doc:"Where this\
 environment is, and what may be deployed there.",fields:{...place3,branches:refs("Branches","release/*"),tags:refs("Tags","v*"),"from-branches":{...patterns("B\
ranches one of which must contain the commit of a git tag that is deployed here; patterns as in `branches`.","branches","release/*"),fallback:"the default branc\
h where `tags` is given, and any commit where it is not"},targets:map({doc:"Places of an environment that has several. Each takes the environment's fields that \
it does not set itself.",keys:notAll,example:"eu",of:target,rule:!0}),waves:list({doc:"Order of the targets: a list of lists, of which each begins when the one \
before it has succeeded. Every target stands in exactly one wave.",max:4,of:list({doc:"Targets of one wave.",of:text({...name,doc:"A target.",example:"eu"})}),rule:!0}),
rollback:text({doc:"What a target that fails means: `target` puts itself back, and the targets that are done stay; `release` takes those back too; `manual` leav\
es even itself as it is, for releases with migrations that cannot be undone.",known:["target","release","manual"],what:"words",fallback:"`target`",example:"rele\
ase",rule:!0}),"rollback-environment":text({doc:"GitHub environment of jobs that roll back, with reviewers of its own.",pattern:/^[\w.()/-]([\w .()/-]*[\w.()/-])?$/,
form:"the name of a GitHub environment: letters, digits, blanks and . _ - / ( )",fallback:"the environment of the deploy",example:"{environment}-rollback",placeholders:[
"environment","target"],rule:!0}),"timeout-minutes":integer({...timeoutMinutes,fallback:"the service's `timeout-minutes`",rule:!0})}}),scan=record({doc:"The gat\
e that an image has to pass before a release deploys it; there is none where this is left out.",rule:!0,fields:{"fail-on":text({doc:"The least severity of a fin\
ding that stops a release.",known:["critical","high","medium","low","none"],what:"severities",fallback:"`critical`",example:"high"}),"only-fixable":flag({doc:"O\
nly findings for which there is a fixed version count.",fallback:"`false`"}),"allow-list":text({...path4,doc:"File of findings that are let through, in the comm\
it that is released.",example:"allowed-findings.yaml"}),"on-not-scanned":text({doc:"What an image without findings of a scan means.",known:["fail","warn"],what:"\
words",fallback:"`fail`",example:"warn"})}}),specFields=record({doc:"towline.yaml: how a service is built and where it is deployed.",fields:{extends:text({doc:"\
A repository whose towline.yaml is read first, at its default branch: `owner/name`, `owner/name@branch` or `owner/name:path`.",pattern:/^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,
form:"owner/name, owner/name@branch or owner/name:path",example:"acme/config",rule:!0}),service:text({...name,doc:"Name of the service.",example:"checkout",rule:!0}),
services,build:build2,"allowed-regions":list({doc:"AWS regions that images and caches of the service may be in.",fallback:"all",of:region,rule:!0}),scan,manifests,
config,prune:prune2,"timeout-minutes":integer({...timeoutMinutes,fallback:"15"}),environments:map({doc:"The environments, by name.",keys:name,example:"dev",of:environment,
rule:!0})}}),partOf=(value,part,field=specFields)=>{if(field.rule)return part==="rules"?value:void 0;if(field.kind==="map"&&field.of.kind==="record"&&isJsonMap(
value))return mapValues(value,item=>partOf(item,part,field.of)??{});if(field.kind!=="record"||field.whole||!isJsonMap(value))return part==="details"?value:void 0;
let parts=Object.entries(field.fields).flatMap(([key2,inner])=>{let own2=value[key2],kept=own2===void 0?void 0:partOf(own2,part,inner);return kept===void 0?[]:[
[key2,kept]]});return parts.length===0?void 0:Object.fromEntries(parts)},mapValues=(value,change)=>Object.fromEntries(Object.entries(value).map(([key2,item])=>[
key2,change(item)])),merge=(below4,above,field)=>{if(above===void 0)return below4;if(field?.kind==="record"&&field.whole||!isJsonMap(below4)||!isJsonMap(above))
return above;let merged3=[...new Set([...Object.keys(below4),...Object.keys(above)])].map(key2=>[key2,merge(below4[key2],above[key2],innerOf(field,key2))]);return Object.
fromEntries(merged3)},innerOf=(field,key2)=>field?.kind==="map"?field.of:field?.kind==="record"?field.fields[key2]:void 0,listsServices=value=>asMap(value).services!==
void 0,servicesIn=value=>{let{service:service2,services:services2}=asMap(value);return services2!==void 0?Object.keys(asMap(services2)):typeof service2=="string"?
[service2]:[]},singleService=merged3=>({name:typeof merged3.service=="string"?merged3.service:void 0,merged:merged3,places:path22=>[path22]}),listedService=(merged3,name2)=>{
let{services:services2,service:_,...shared}=merged3,{path:path22=name2,...own2}=asMap(asMap(services2)[name2]),whole=merge(shared,{path:path22,...own2},specFields);
return{name:name2,merged:{...isJsonMap(whole)?whole:{},service:name2},places:path32=>[["services",name2,...path32],path32]}},checkServices=({own:own2,ruled,shared})=>[
...shared.flatMap(listedElsewhere),...own2===void 0?[]:[...namedTwice(own2),...emptyList(own2),...otherwiseRuled(own2,ruled)]],listedElsewhere=({document})=>listsServices(
document.value)?[{message:"A shared file lists services",hint:"Move them to the towline.yaml of the repository that they are in",at:document.keyPositionOf(["ser\
vices"])}]:[],namedTwice=({document})=>listsServices(document.value)&&asMap(document.value).service!==void 0?[{message:"The file has service and services",hint:'\
Remove "service:", and write it into the list',at:document.keyPositionOf(["service"])}]:[],emptyList=({document})=>listsServices(document.value)&&isNothing(asMap(
document.value).services)?[{message:"services names no service",hint:'Write each as "<name>: { path: <folder> }"',at:document.positionOf(["services"])}]:[],isNothing=value=>isJsonMap(
value)&&Object.keys(value).length===0,otherwiseRuled=({document},ruled)=>{let here=listsServices(document.value);if(here&&asMap(document.value).service!==void 0)
return[];let there=asMap(ruled?.value),contradicts=here?there.service!==void 0:listsServices(there);if(ruled===void 0||!contradicts)return[];let[now,before]=here?
["a list of services","one service"]:["one service","a list of services"];return[{message:`This file has ${now}, and that of the default branch has ${before}`,hint:"\
Merge it first: which services there are is decided by the default branch",at:document.keyPositionOf([here?"services":"service"])}]},checkRepositories=services2=>{
let owners=new Map;return services2.flatMap(({name:name2="",merged:merged3,locate:locate2})=>{let{repository:repository2="{service}"}=asMap(merged3.build),filled2=fill(
String(repository2),{service:name2}),owner=owners.get(filled2);return owner===void 0&&owners.set(filled2,name2),owner===void 0?[]:[{message:`Services ${owner} a\
nd ${name2} have the same ECR repository, ${filled2}`,hint:'Write "{service}" into build.repository, or give each its own',at:locate2(["build","repository"])}]})},
checkBuild=(spec,reject)=>{if(spec.build!==void 0&&!isJsonMap(spec.build))return;let build3=asMap(spec.build);for(let key2 of["account","aws-region"])build3[key2]===
void 0&&reject(["build",key2],`build has no ${key2}`,`Add "${key2}:" under "build:"`);checkRole(build3,["build"],reject),checkKind(asMap(build3.cache),{path:"ca\
che",fallback:"registry",kinds:cacheKinds},reject),checkKind(asMap(build3.builder),{path:"builder",fallback:"auto",kinds:builderKinds},reject),checkNodes(asMap(
build3.builder),reject),checkEncryption(asMap(build3["repository-settings"]),reject),checkMutability(asMap(build3["repository-settings"]),reject),checkRetention(
asMap(build3["repository-settings"]),reject)},nothing4={needed:[],taken:[]},cacheKinds={registry:{needed:[],taken:["repository"]},s3:{needed:["bucket","region"],
taken:["bucket","region","prefix"]},gha:nothing4,none:nothing4},builderKinds={auto:nothing4,named:{needed:["name"],taken:["name"]},remote:{needed:["nodes"],taken:[
"nodes"]},kubernetes:{needed:[],taken:["nodes"]}},checkKind=(value,{path:path22,fallback,kinds:kinds2},reject)=>{let{kind=fallback,...rest}=value,needs=typeof kind==
"string"?kinds2[kind]:void 0;if(needs!==void 0){for(let key2 of needs.needed)key2 in rest||reject(["build",path22],`build.${path22} of the kind ${kind} has no ${key2}`,
`Add "${key2}:" to it`);for(let key2 of Object.keys(rest).filter(name2=>!needs.taken.includes(name2))){let home=Object.keys(kinds2).filter(name2=>kinds2[name2]?.
taken.includes(key2));home.length>0&&reject(["build",path22,key2],`build.${path22} of the kind ${kind} has ${key2}`,`Remove it, or write "kind: ${home.join('" o\
r "kind: ')}"`)}}},checkNodes=({kind,nodes},reject)=>{asList(nodes).forEach((node2,index2)=>{if(!isJsonMap(node2))return;let path22=["build","builder","nodes",index2];
kind==="remote"&&node2.endpoint===void 0&&reject(path22,`build.builder.nodes[${index2}] has no endpoint`,'Add "endpoint: tcp://<host>:<port>"'),kind==="kubernet\
es"&&node2.endpoint!==void 0&&reject([...path22,"endpoint"],`build.builder.nodes[${index2}] has an endpoint, but builders of the kind kubernetes make their own \
pods`,'Remove it, or write "kind: remote"')})},checkEncryption=({encryption,"kms-key":key2},reject)=>{encryption==="aes256"&&key2!==void 0&&reject(["build","rep\
ository-settings","kms-key"],"build.repository-settings has a kms-key, but its encryption is aes256",'Remove one of the two, or write "encryption: kms"')},checkRetention=(settings2,reject)=>{
let deletes=["keep-images","untagged-days"].some(key2=>settings2[key2]!==void 0);settings2["keep-tags"]!==void 0&&!deletes&&reject(["build","repository-settings",
"keep-tags"],"build.repository-settings has keep-tags, but nothing that deletes images",'Add "keep-images:" or "untagged-days:", or remove it')},checkMutability=(settings2,reject)=>{
let path22=["build","repository-settings","tag-mutability-exclusions"],exclusions=asList(settings2["tag-mutability-exclusions"]);exclusions.length>0&&settings2["\
tag-mutability"]===void 0&&reject(path22,"build.repository-settings has tag-mutability-exclusions without tag-mutability",'Add "tag-mutability: immutable"'),exclusions.
length>5&&reject(path22,`build.repository-settings has ${exclusions.length} tag-mutability-exclusions`,"ECR takes at most 5")},placesOf=({name:name2,value})=>{let{
targets,...shared}=value;return targets===void 0?[["default",shared,["environments",name2]]]:Object.entries(asMap(targets)).flatMap(([target2,own2])=>isJsonMap(
own2)?[[target2,{...shared,...own2},["environments",name2,"targets",target2]]]:[])},checkRegistries=(environment2,ofBuild,reject)=>{let roles=new Map;for(let[target2,
place4,path22]of placesOf(environment2)){if(!isJsonMap(place4.registry))continue;let names2={environment:environment2.name,target:target2,service:environment2.service},
{"role-to-assume":role2,repository:repository2=ofBuild,...rest}=place4.registry,{account:account2,"aws-region":region2}={...place4,...rest},key2=[account2,region2,
repository2].map(String).map(part=>fill(part,names2)).join(" "),filled2=typeof role2=="string"?fill(role2,names2):role2;roles.has(key2)&&roles.get(key2)!==filled2&&
reject([...path22,"registry"],`${path22.join(".")} has the registry of another target, but another role-to-assume`,"Give both the same role: the image is brough\
t there once"),roles.set(key2,filled2)}},checkResidency=(spec,reject)=>{let allowed=asList(spec["allowed-regions"]),readable2=allowed.every(region2=>typeof region2==
"string"&&regionPattern.test(region2));if(!(allowed.length===0||!readable2)){asMap(asMap(spec.build).cache).kind==="gha"&&reject(["build","cache","kind"],"build\
.cache.kind is gha, and GitHub's cache lies in none of the allowed regions",'Write "kind: registry", which keeps the cache beside the image, or "kind: none"');for(let{
region:region2,path:path22}of[...buildPlaces(spec),...registryPlaces(spec)])typeof region2=="string"&&!allowed.includes(region2)&&reject(path22,`${path22.join("\
.")} is ${region2}, outside of the allowed regions`,`Allowed are ${allowed.join(", ")} (allowed-regions)`)}},buildPlaces=spec=>{let build3=asMap(spec.build);return[
{region:build3["aws-region"],path:["build","aws-region"]},{region:asMap(build3.cache).region,path:["build","cache","region"]}]},registryPlaces=spec=>Object.entries(
asMap(spec.environments)).flatMap(([name2,value])=>{let environment2=["environments",name2],{targets,...shared}=asMap(value);return targets===void 0?placeOf4([[
environment2,shared]]):Object.entries(asMap(targets)).flatMap(([target2,own2])=>placeOf4([[[...environment2,"targets",target2],asMap(own2)],[environment2,shared]]))}),
placeOf4=levels=>{let home=levels.find(([,place5])=>place5.registry!==void 0);if(home===void 0)return[];let[path22,{registry:registry2}]=home,own2=asMap(registry2)["\
aws-region"];if(own2!==void 0)return[{region:own2,path:[...path22,"registry","aws-region"]}];let[heir,place4]=levels.find(([,each2])=>each2["aws-region"]!==void 0)??
home;return[{region:place4["aws-region"],path:[...heir,"aws-region"]}]},distance=(a,b)=>{let beforeLast=[],last=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=
a.length;i++){let row=[i];for(let j=1;j<=b.length;j++){let changed2=(last[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped=a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(beforeLast[j-
2]??0)+1:1/0;row.push(Math.min(changed2,swapped,(row[j-1]??0)+1,(last[j]??0)+1))}[beforeLast,last]=[last,row]}return last[b.length]??0},suggest=(word,known)=>{let written=word.
toLowerCase().replaceAll("_","-"),[nearest]=known.map(candidate=>({candidate,edits:distance(written,candidate.toLowerCase())})).filter(({candidate,edits})=>edits<=
Math.max(1,Math.floor(candidate.length/3))).sort((a,b)=>a.edits-b.edits);return nearest!==void 0?nearest.candidate:(written.length<3?void 0:known.find(candidate=>candidate.
startsWith(written)))??known.find(candidate=>candidate.split("-").includes(written))},didYouMean=(word,known,what)=>{let meant=suggest(word,known),all=known.length===
0?`There are no ${what}`:`Known ${what}: ${known.join(", ")}`;return meant===void 0?all:`Did you mean "${meant}"? ${all}`},checkSpec=(merged3,locate2)=>{let problems=[],
reject=(path22,message,hint)=>problems.push({message,hint,at:locate2(path22)}),spec=asMap(merged3);spec.service===void 0&&reject(["service"],"No service is name\
d",`Add "service: <name>" to the service's towline.yaml`),checkBuild(spec,reject),checkManifests(asMap(spec.manifests),reject),spec.environments===void 0&&reject(
["environments"],"No environment is defined",'Add "environments:", or "extends: <owner>/<name>"');let service2=typeof spec.service=="string"?spec.service:"",{repository:ofBuild="\
{service}"}=asMap(spec.build);for(let[name2,value]of Object.entries(asMap(spec.environments)))isJsonMap(value)&&(checkEnvironment({name:name2,value,service:service2},
reject),checkRegistries({name:name2,value,service:service2},String(ofBuild),reject));return checkGitHubEnvironments(asMap(spec.environments),reject),checkResidency(
spec,reject),problems},checkEnvironment=(environment2,reject)=>{let{name:name2,value}=environment2,base=["environments",name2],places=new Map;for(let[target2,place4,
path22]of placesOf(environment2)){checkPlace(place4,path22,reject);let where2=placeKey(place4,{environment:name2,target:target2,service:environment2.service}),other=where2===
void 0?void 0:places.get(where2);other!==void 0&&reject(path22,`${path22.join(".")} is the same cluster and namespace as ${other}`,"Remove one of the two"),where2!==
void 0&&places.set(where2,target2)}let targets=Object.keys(asMap(value.targets));checkFromBranches(value,base,reject),value.waves!==void 0&&checkWaves(asList(value.
waves),targets,base,reject)},checkManifests=({repository:repository2,path:path22},reject)=>{repository2!==void 0&&path22===void 0&&reject(["manifests"],"manifes\
ts has a repository, and no path",'Add "path:", the folder of the manifests in that repository')},checkFromBranches=(environment2,base,reject)=>{let{branches,tags,
"from-branches":from}=environment2;from!==void 0&&branches!==void 0&&tags===void 0&&reject([...base,"from-branches"],`${base.join(".")} has from-branches, but n\
o tag may be deployed there`,'Add "tags:", or remove it: "branches:" alone says which branches may')},checkPlace=(place4,path22,reject)=>{for(let key2 of["accou\
nt","aws-region","cluster"])place4[key2]===void 0&&reject(path22,`${path22.join(".")} has no ${key2}`,`Add "${key2}:" to it, or to its environment`);for(let key2 of[
"role-to-assume","plan-role","rollback-role"])checkRole(place4,path22,reject,key2);let registry2={account:place4.account??"",...asMap(place4.registry)};checkRole(
registry2,[...path22,"registry"],reject)},placeKey=(place4,names2)=>{let{account:account2,"aws-region":region2,cluster,namespace:namespace2="{environment}"}=place4,
parts=[account2,region2,cluster,namespace2];return parts.every(part=>typeof part=="string")?fill(parts.join(" "),names2):void 0},checkWaves=(waves,targets,base,reject)=>{
let placed2=new Set;waves.forEach((wave,i)=>{asList(wave).forEach((target2,j)=>{let path22=[...base,"waves",i,j];typeof target2=="string"&&(targets.includes(target2)?
placed2.has(target2)&&reject(path22,`Target "${target2}" stands in two waves`,"Leave it in one of them"):reject(path22,`A wave names the unknown target "${target2}\
"`,didYouMean(target2,targets,"targets")),placed2.add(target2))})});for(let target2 of targets)placed2.has(target2)||reject([...base,"waves"],`No wave names the\
 target "${target2}"`,`Add [${target2}] to "waves:"`)},checkGitHubEnvironments=(environments,reject)=>{for(let[name2,value]of Object.entries(environments))for(let target2 of Object.
keys(asMap(asMap(value).targets)))`${name2}-${target2}`in environments&&reject(["environments",name2,"targets",target2],`Target "${target2}" of ${name2} and the\
 environment ${name2}-${target2} are the same GitHub environment`,"Rename one of the two")},unknownKey=(key2,path22)=>`${path22.length===0?"The file":describePath(
path22)} has the unknown key "${key2}"`,unknownKeyHint=(key2,known)=>{let homes=suggest(key2,known)===void 0?homesOf(key2,specFields,[]):[];return homes.length>
0?`It belongs under ${homes.join(" or ")}`:didYouMean(key2,known,"keys here")},homesOf=(key2,field,path22)=>field.kind==="map"?homesOf(key2,field.of,[...path22,
"<name>"]):field.kind!=="record"?[]:[...Object.hasOwn(field.fields,key2)&&path22.length>0?[path22.join(".")]:[],...Object.entries(field.fields).flatMap(([name2,
inner])=>homesOf(key2,inner,[...path22,name2]))],checkFields=(document,value)=>{let checker=new FieldChecker(document);return checker.check(specFields,value,[]),
checker.problems},FieldChecker=class{problems=[];#document;constructor(document){this.#document=document}check(field,value,path22){field.kind==="text"?this.#text(
field,value,path22):field.kind==="flag"?this.#flag(value,path22):field.kind==="integer"?this.#integer(field,value,path22):field.kind==="list"?this.#list(field,value,
path22):field.kind==="map"?this.#map(field,value,path22):this.#record(field,value,path22)}#reject(path22,message,hint){this.problems.push({message,hint,at:this.#document.
positionOf(path22)})}#rejectKey(path22,message,hint){this.problems.push({message,hint,at:this.#document.keyPositionOf(path22)})}#text(field,value,path22){field.
known===void 0?this.#formed(field,value,path22):this.#known(field,field.known,value,path22)}#formed(field,value,path22){let form3=field.form??"text",wrong2=`${describePath(
path22)} is ${shown2(value)}`;if(typeof value!="string"){let quotable=typeof value=="number"||typeof value=="boolean";this.#reject(path22,wrong2,quotable?`Write\
 it in quotes; it must be ${form3}`:`It must be ${form3}`);return}if(field.free)return;let unknown2=unknownPlaceholder(field,value);unknown2!==void 0?this.#reject(
path22,`${describePath(path22)} holds ${unknown2.written}`,unknown2.hint):(field.pattern?.test(fill(value,samples))??value!=="")||this.#reject(path22,wrong2,`It\
 must be ${form3}`)}#known(field,known,value,path22){let{what="words",number:number2}=field;if(typeof value=="string"&&known.includes(value)||number2!==void 0&&
isWithin(value,number2))return;let words5=typeof value=="string"?didYouMean(value,known,what):`Known ${what}: ${known.join(", ")}`,numbers=number2===void 0?"":`\
, or a whole number from ${number2.min} to ${number2.max}`;this.#reject(path22,`${describePath(path22)} is ${shown2(value)}`,words5+numbers)}#flag(value,path22){
typeof value!="boolean"&&this.#reject(path22,`${describePath(path22)} is ${shown2(value)}`,"It must be true or false")}#integer(field,value,path22){if(isWithin(
value,field))return;let{min,max}=field,hint=`It must be a whole number from ${min} to ${max}`;this.#reject(path22,`${describePath(path22)} is ${shown2(value)}`,
hint)}#list(field,value,path22){if(!Array.isArray(value)){let hint=typeof value=="string"?`Write it as a list: ["${value}"]`:"Write it as [one, another]";this.#reject(
path22,`${describePath(path22)} is ${shown2(value)}, not a list`,hint);return}value.length===0&&this.#reject(path22,`${describePath(path22)} is an empty list`,"\
Name at least one, or remove the line");let{max=Number.POSITIVE_INFINITY}=field;value.length>max&&this.#reject([...path22,max],`${describePath(path22)} has ${value.
length} entries`,`At most ${max} are possible`);for(let[index2,item]of value.entries())this.check(field.of,item,[...path22,index2])}#map(field,value,path22){let name2=describePath(
path22);if(!isJsonMap(value)){this.#reject(path22,`${name2} is ${shown2(value)}, not a map`,`Write it as "${field.example}: …"`);return}for(let[key2,item]of Object.
entries(value))field.keys.pattern.test(key2)?this.check(field.of,item,[...path22,key2]):this.#rejectKey([...path22,key2],`${name2} has the key "${key2}"`,`It mu\
st be ${field.keys.form}`)}#record(field,value,path22){let known=Object.keys(field.fields);if(!isJsonMap(value)){let what=path22.length===0?"The file":describePath(
path22);this.#reject(path22,`${what} is ${shown2(value)}, not a map`,`It must be a map of ${known.join(", ")}`);return}for(let[key2,item]of Object.entries(value)){
let inner=Object.hasOwn(field.fields,key2)?field.fields[key2]:void 0;inner!==void 0?this.check(inner,item,[...path22,key2]):this.#rejectKey([...path22,key2],unknownKey(
key2,path22),unknownKeyHint(key2,known))}for(let key2 of field.required??[])Object.hasOwn(value,key2)||this.#rejectKey(path22,`${describePath(path22)} has no ${key2}`,
`Add "${key2}:" to it`)}},isWithin=(value,{min,max})=>typeof value=="number"&&Number.isInteger(value)&&value>=min&&value<=max,shown2=value=>value===null?"empty":
Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?`"${value}"`:`the ${typeof value} ${value}`,samples={environment:"e",target:"\
t",service:"s"},unknownPlaceholder=(field,value)=>{let allowed=field.placeholders??[],found=placeholdersIn(value).find(({name:name2,written})=>written.startsWith(
"$")||!allowed.includes(name2)||written!==`{${name2}}`);if(found===void 0)return;if(allowed.length===0)return{...found,hint:"Placeholders are not filled in here\
; write it out"};let meant=suggest(found.name,allowed),known=`Known here: ${allowed.map(name2=>`{${name2}}`).join(", ")}`;return{...found,hint:meant===void 0?known:
`Did you mean {${meant}}? ${known}`}},labelOf=(location,deployed)=>location.repository===deployed.repository&&location.commit===deployed.commit?location.path:`${location.
repository}@${location.commit.slice(0,7)}:${location.path}`,readLayer=(file,counts,scope)=>{let{documents,problems}=parseYaml(file.text,file.label),[document,second]=documents;
if(document===void 0)return{layer:void 0,problems:orEmpty(problems,file)};if(!isJsonMap(document.value))return{layer:void 0,problems:[...problems,...checkFields(
document,document.value)]};let whole=withRepository(document.value,file.location.repository),value=(counts==="all"?whole:partOf(whole,counts))??{},found=checkFields(
document,scope==="all"?document.value:value),more=second===void 0?[]:[secondDocument(second.at)];return{layer:{document,value},problems:inOrder2([...problems,...found,
...more])}},withRepository=(value,repository2)=>{if(!isJsonMap(value))return value;let{config:config2,services:services2}=value;return{...value,...isJsonMap(config2)&&
{config:{repository:repository2,...config2}},...isJsonMap(services2)&&{services:Object.fromEntries(Object.entries(services2).map(([name2,service2])=>[name2,withRepository(
service2,repository2)]))}}},orEmpty=(problems,{label})=>{let at={file:label,line:1,column:1};return problems.length>0?problems:[{message:"The file is empty",hint:'\
Begin with "service: <name>"',at}]},secondDocument=at=>({message:"The file holds a second document",hint:'Remove the "---" line and what follows it',at}),inOrder2=problems=>problems.
toSorted((a,b)=>(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??0)-(b.at?.column??0)),mergeLayers=layers=>layers.map(({value})=>value).reduce((below4,above)=>merge(
below4,above,specFields)??{},{}),locateIn=(layers,path22)=>{for(let length=path22.length;length>0;length--){let shorter=path22.slice(0,length),home=layers.findLast(
({value})=>has(value,shorter));if(home!==void 0)return home.document.keyPositionOf(shorter)}return layers.at(-1)?.document.positionOf([])??{file:"towline.yaml",
line:1,column:1}},isWritten=(layers,path22)=>layers.some(({value})=>has(value,path22)),has=(value,path22)=>{let at=value;for(let step3 of path22)Array.isArray(at)?
at=at[Number(step3)]:at=isJsonMap(at)?at[step3]:void 0;return at!==void 0},ruleNotices=(own2,ruled,rules2)=>{let written=own2===void 0?void 0:partOf(own2.document.
value,"rules"),names2=Object.keys(asMap(asMap(written).services));if(JSON.stringify(comparable(written,names2))===JSON.stringify(comparable(ruled?.value,names2)))
return[];let message=`The rules in this ${rules2.location.path} differ from those of the default branch, which count`,hint=`Merge it to change accounts, roles, \
environments or "extends" (read at ${rules2.label})`;return[{message,hint,at:own2?.document.positionOf([])}]},comparable=(value,names2)=>{let{services:services2,
...rest}=asMap(value),ruled=Object.entries(asMap(services2)).filter(([name2,rules2])=>names2.includes(name2)&&Object.keys(asMap(rules2)).length>0);return ruled.
length===0?rest:{...rest,services:Object.fromEntries(ruled)}},combine=(deployed,rules2,followed)=>{let read5=readAll2(deployed,rules2,followed),{own:own2,ruled,
layers}=read5,isList=listsServices(own2.layer?.document.value),services2=servicesOf(layers,own2.layer);refuse([...read5.problems,...isWhole(read5,followed)?problemsOf3(
services2):[]]);let common={location:deployed.location,extends:followed.files.map(({location})=>({repository:location.repository,path:location.path})),pins:{...followed.
pins,[rules2.location.repository]:rules2.location.commit}},known=servicesIn(ruled.layer?.value);return{...common,services:services2.map(({merged:merged3,locate:locate2})=>({
...common,spec:merged3,locate:locate2})),isList,added:isList?servicesIn(own2.layer?.document.value).filter(name2=>!known.includes(name2)):[],locate:path22=>locateIn(
layers,path22),notices:rules2===deployed?[]:ruleNotices(own2.layer,ruled.layer,rules2)}},readAll2=(deployed,rules2,followed)=>{let shared=followed.files.map(file=>readLayer(
file,"all","all")),ruled=readLayer(rules2,"rules","counts"),own2=readLayer(deployed,"details","all"),each2=rules2===deployed?[own2,...shared]:[own2,ruled,...shared],
lists={own:own2.layer,ruled:ruled.layer,shared:shared.flatMap(({layer})=>layer??[])};return{own:own2,ruled,shared,layers:[...shared.toReversed(),ruled,own2].flatMap(
({layer})=>layer??[]),problems:[...each2.flatMap(({problems})=>problems),...followed.broken?[followed.broken]:[],...checkServices(lists)]}},isWhole=({layers,shared,
own:own2,ruled},{broken})=>layers.length===shared.length+2&&broken===void 0&&listsServices(own2.layer?.document.value)===listsServices(ruled.layer?.value),servicesOf=(layers,own2)=>{
let merged3=asMap(mergeLayers(layers)),written=own2?.document.value;return(listsServices(written)?servicesIn(written).map(name2=>listedService(merged3,name2)):[
singleService(merged3)]).map(service2=>({...service2,locate:path22=>locateService(layers,service2,path22)}))},locateService=(layers,service2,path22)=>locateIn(layers,
service2.places(path22).find(place4=>isWritten(layers,place4))??path22),problemsOf3=services2=>unique([...services2.flatMap(({merged:merged3,locate:locate2})=>checkSpec(
merged3,locate2)),...checkRepositories(services2)]),unique=problems=>[...new Map(problems.map(problem=>[JSON.stringify(problem),problem])).values()],refuse=problems=>{
let[first,...more]=problems;if(first===void 0)return;let message=more.length===0?first.message:`towline.yaml has ${problems.length} mistakes`;throw new TowlineError(
"spec-invalid",message,{hint:first.hint,at:first.at,problems})},readFile9=async(location,deployed,reader)=>{let text2=await reader.read(location.repository,location.
path,location.commit);if(text2!==void 0)return{location,label:labelOf(location,deployed),text:text2};let at=`${location.repository} at ${location.commit.slice(0,
7)}`;throw new TowlineError("spec-invalid",`There is no ${location.path} in ${at}`,{hint:"It was there when the run was planned: check that the commit still exi\
sts and that the token may read it"})},planEnvironment=({environment:environment2,purpose})=>{if(environment2!==void 0)return environment2;throw new TowlineError(
"input-invalid",`This is a plan for a ${purpose}, which goes to no environment`,{hint:'Plan with "purpose: deploy" and "environment:"'})},isPlan=value=>{if(!isRecord2(
value))return!1;let{version,purpose,commit,services:services2,environment:environment2,targets,extends:files,pins}=value;return version===1&&["build","deploy","\
release","rollback"].includes(String(purpose))&&isCommit(commit)&&["repository","ref","file"].every(key2=>typeof value[key2]=="string")&&(environment2===void 0||
typeof environment2=="string")&&isTexts(services2)&&services2.length>0&&isTexts(targets)&&Array.isArray(files)&&isRecord2(pins)&&Object.values(pins).every(isCommit)},
isRecord2=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),isTexts=value=>Array.isArray(value)&&value.every(each2=>typeof each2=="string"),isCommit=value=>typeof value==
"string"&&/^[0-9a-f]{40}$/.test(value),loadPlannedServices=async(plan,reader)=>{let{services:services2}=await readPlanned(plan,reader);return plan.services.map(
name2=>ofService2(services2,name2))},readPlanned=async(plan,reader)=>{let location={repository:plan.repository,commit:plan.commit,path:plan.file},read5=file=>readFile9(
{...file,commit:pinOf(plan,file.repository)},location,reader),own2={repository:plan.repository,path:plan.file},sameCommit=pinOf(plan,plan.repository)===plan.commit,
[deployed,rules2,...shared]=await Promise.all([readFile9(location,location,reader),sameCommit?void 0:read5(own2),...plan.extends.map(read5)]);return combine(deployed,
rules2??deployed,{files:shared,pins:plan.pins})},ofService2=(services2,name2)=>{let found=services2.find(({spec})=>spec.service===name2);if(found!==void 0)return found;
throw new TowlineError("input-invalid",`The plan names the service "${name2}", which its towline.yaml does not`,{hint:"Pass the output of the plan action on unc\
hanged"})},pinOf=(plan,repository2)=>{let commit=plan.pins[repository2];if(commit!==void 0)return commit;throw new TowlineError("input-invalid",`The plan holds \
no commit of ${repository2}`,{hint:"Pass the output of the plan action on unchanged"})},registryOf=(place4,build3,names2)=>{let own2={region:build3.aws.region,account:build3.
aws.account,repository:build3.repository},{registry:registry2}=place4;if(registry2===void 0)return{...own2,filled:{by:"build"}};let where2={region:registry2["aw\
s-region"]??place4["aws-region"]??"",account:registry2.account??place4.account??"",repository:fill(registry2.repository??build3.repository,names2)},roleToAssume=fillOptional(
registry2["role-to-assume"],names2);return{...where2,filled:isSame4(where2,own2)?{by:"build"}:{by:"promotion",roleToAssume}}},isSame4=(a,b)=>a.region===b.region&&
a.account===b.account&&a.repository===b.repository,defaultTarget="default",defaultTimeoutMinutes=15,targetsOf=(loaded,environment2)=>{let{targets,waves}=environmentOf(
loaded,environment2);return targets===void 0?[defaultTarget]:waves?.flat()??Object.keys(targets)},githubEnvironmentOf=({targets},environment2,target2)=>targets===
void 0?environment2:`${environment2}-${target2}`,placeSettings=(loaded,environment2,target2)=>{let{spec}=loaded,{service:service2}=spec,names2={environment:environment2,
target:target2,service:service2},place4=placeOf5(loaded,environment2,target2),githubEnvironment=githubEnvironmentOf(place4,environment2,target2),minutes=place4["\
timeout-minutes"]??spec["timeout-minutes"]??defaultTimeoutMinutes,roleToAssume=fillOptional(place4["role-to-assume"],names2);return{service:service2,environment:environment2,
target:target2,githubEnvironment,rollbackEnvironment:fill(place4["rollback-environment"]??githubEnvironment,names2),url:fillOptional(place4.url,names2),runsOn:place4["\
runs-on"],aws:{region:place4["aws-region"]??"",account:place4.account??"",roleToAssume},planRole:fillOptional(place4["plan-role"],names2),rollbackRole:fillOptional(
place4["rollback-role"],names2)??roleToAssume,onFailure:place4.rollback==="manual"?"leave":"restore",cluster:fill(place4.cluster??"",names2),namespace:fill(place4.
namespace??"{environment}",names2),registry:registryOf(place4,buildSettings(loaded),names2),prune:{enabled:spec.prune?.enabled??!0,include:spec.prune?.include??
[]},timeoutSeconds:minutes*60}},targetSettings=(loaded,environment2,target2)=>{let names2={environment:environment2,target:target2,service:loaded.spec.service};
return{...placeSettings(loaded,environment2,target2),manifests:manifestsOf2(loaded,names2),config:configOf(loaded,names2)}},environmentOf=({spec},environment2)=>{
let found=Object.hasOwn(spec.environments,environment2)?spec.environments[environment2]:void 0;if(found!==void 0)return found;throw new TowlineError("not-allowe\
d",`There is no environment "${environment2}"`,{hint:didYouMean(environment2,Object.keys(spec.environments),"environments")})},placeOf5=(loaded,name2,target2)=>{
let environment2=environmentOf(loaded,name2),known=targetsOf(loaded,name2);if(known.includes(target2))return{...environment2,...environment2.targets?.[target2]};
throw new TowlineError("not-allowed",`Environment ${name2} has no target "${target2}"`,{hint:didYouMean(target2,known,"targets")})},form2=/^(sha256:[0-9a-f]{64})?$/,
areDigests=value=>typeof value=="object"&&value!==null&&!Array.isArray(value)&&Object.values(value).every(digest=>typeof digest=="string"&&form2.test(digest)),readImages=(input,{
purpose,services:services2})=>{if(purpose==="rollback")return new Map;input.required("digests");let digests=input.json("digests",areDigests)??{};return new Map(
services2.map(service2=>[service2,digests[service2]||void 0]))},readInputs=input=>{input.required("plan");let plan=input.json("plan",isPlan);return{plan,digests:plan===
void 0?new Map:readImages(input,plan),to:input.text("to")??"previous",secrets:input.oneOf("secrets-of",["fresh","recorded"],"fresh"),allowOlder:input.flag("allo\
w-older",!1),token:input.required("token"),configToken:input.text("config-token"),path:input.text("path")??".",configPath:void 0,credentials:readCredentials(input)}},
legsOf=async({plan,token,configToken},kit)=>{let reader=gitHubReader({repository:plan.repository,token,configToken},kit),services2=await loadPlannedServices(plan,
reader),environment2=planEnvironment(plan);return plan.targets.flatMap(target2=>services2.map(loaded=>{let place4=placeSettings(loaded,environment2,target2),where2=place4.
githubEnvironment;return{title:services2.length===1?where2:`${where2} (${place4.service})`,loaded,place:place4}}))},readable=field=>field.replace(/^\./,"").replace(
/\[\w+=(?:"([^"]*)"|([^\],"]*))\]/g,"[$1$2]"),types={"numeric (int or float)":["a number","Correct the value"],boolean:["true or false","Write true or false, wi\
thout quotes"],string:["text","Write the value in quotes"],"string or number":["text or a number","Correct the value"],map:["a map","Write fields below it"],list:[
"a list","Write entries below it, each after a dash"]},unknownField=(field,kind)=>{let plain3=field.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g,""),last=plain3.
lastIndexOf(".");return{field,text:`there is no field ${readable(field)}`,hint:`Correct the spelling of "${plain3.slice(last+1)}" or its indentation: "kubectl e\
xplain ${kind}${plain3.slice(0,last)}" lists the fields there`}},typedField=(field,problem,kind)=>{if(problem==="field not declared in schema")return unknownField(
field,kind);let[what,hint]=types[/^expected (.+?), got /.exec(problem)?.[1]??""]??[];if(what!==void 0&&hint!==void 0)return{field,text:`${readable(field)} must \
be ${what}`,hint};let[,index2,key2]=/^element (\d+): .* omits key field "(\w+)"/.exec(problem)??[];return key2!==void 0?{field:`${field}[${index2}]`,text:`${readable(
field)}[${index2}] has no ${key2}`,hint:`Add ${key2}`}:{field,text:`${readable(field)}: ${problem}`,hint:"Correct the manifest"}},typedPrefix=/^failed to create typed patch object(?: \(.*?\))?: (?:errors:\n)?/,
typedLine=/^\s*(\.(?:[^:[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\])*): (.*)$/,isUntypable=({message})=>typedPrefix.test(message),refusedFields=(status,kind)=>{if(!isUntypable(
status))return causeFields(status);let lines=status.message.replace(typedPrefix,"").split(`
`),fields2=lines.flatMap(line=>{let[,field,problem]=typedLine.exec(line)??[];return field===void 0||problem===void 0?[]:[typedField(field,problem,kind)]});return fields2.
length===lines.length?fields2:[]},hintOf7=message=>message.endsWith("field is immutable")?"Kubernetes never changes this field: write the value that the object \
has, or give the object another name":"Correct the manifest",causeFields=({causes})=>{let fields2=causes.flatMap(({field,message=""})=>field?[{field,text:`${readable(
field)}: ${message}`,hint:hintOf7(message)}]:[]);return fields2.length===causes.length?fields2:[]},isApplyConflict=status=>status.causes.some(cause=>cause.reason===
"FieldManagerConflict"),failed2=operation=>`Cannot ${operation.verb} ${operation.target}`,unauthorized=(_,__,cluster)=>({code:"kube-unauthorized",message:`The c\
luster ${cluster.name} does not accept the credentials of this job, a new token neither`,hint:cluster.unauthorizedHint??"On EKS: give the role of this job an ac\
cess entry in that cluster. A token in a kubeconfig may have expired: run eks-login again"}),accessDenial=/User "(.*)" cannot (\S+) resource "(\S+)"(?: in API group "(.*?)")?(?: in the namespace "(\S+)")?/,
forbidden=(status,operation)=>{let denial=accessDenial.exec(status.message);if(denial===null)return{code:"kube-forbidden",message:`${failed2(operation)}: ${status.
message}`,hint:/serviceaccount "[^"]*" not found/.test(status.message)?"Add the ServiceAccount to the manifests, or correct serviceAccountName":"A policy of the\
 cluster refuses this object: change the manifest as the message says"};let[,user,verb,resource,group2,namespace2]=denial,what=`${verb} ${resource}${group2?`.${group2}`:
""}`;return{code:"kube-forbidden",subject:`${what} in ${namespace2||"the whole cluster"}`,message:`This job may not ${what} in ${namespace2?`namespace "${namespace2}\
"`:"the whole cluster"}`,hint:`Allow it to "${user}" by an EKS access policy for the job's role, or by a Role and RoleBinding`}},notFound=(status,operation,cluster)=>status.
resource==="namespaces"?{code:"kube-not-found",subject:`namespace/${status.name}`,message:`Cluster ${cluster.name} has no namespace "${status.name}"`,hint:'Crea\
te it first, or correct "namespace" of the target in towline.yaml (input namespace)'}:{code:"kube-not-found",message:`${failed2(operation)}: ${status.message}`,
hint:"Check the name, the namespace and the apiVersion in the manifest"},managerOf=(message="")=>/"(.+?)"/.exec(message)?.[1]??"another manager",applyConflict=(status,operation)=>{
let conflicts=status.causes.map(({field="a field",message})=>({field,manager:managerOf(message)})),list3=conflicts.map(({field,manager})=>`${field} belongs to "${manager}\
"`).join("; "),managers=[...new Set(conflicts.map(({manager})=>`"${manager}"`))].join(", ");return{code:"kube-apply-conflict",message:`${failed2(operation)}: ${list3}`,
hint:`Remove these fields from the manifest, or stop ${managers} from setting them`}},invalid2=(status,operation)=>{let[kind=""]=operation.target.split("/"),problems=refusedFields(
status,kind).map(({field,text:text2,hint})=>({message:`${operation.target}: ${concealed(text2,operation)}`,text:concealed(text2,operation),subject:field,hint})),
texts=problems.map(({text:text2})=>text2);return{code:"kube-invalid",message:`${failed2(operation)}: ${texts.join("; ")||concealed(status.message,operation)}`,hint:problems[0]?.
hint??"Correct the manifest",problems:problems.map(({text:_,...problem})=>problem)}},concealed=(message,{confidential})=>confidential?message.replace(/Invalid value: .*?(?=: [a-z]|$)/g,
"Invalid value: ***").replace(/(: expected [^,]*, got )[\s\S]*/,"$1***"):message,plainly=(code2,hint)=>(status,operation)=>({code:code2,message:`${failed2(operation)}\
: ${concealed(status.message,operation)}`,hint}),code=(...codes)=>status=>codes.includes(status.code),rules=[{when:code(401),tell:unauthorized},{when:code(403),
tell:forbidden},{when:code(404),tell:notFound},{when:isApplyConflict,tell:applyConflict},{when:status=>status.reason==="AlreadyExists",tell:plainly("kube-alread\
y-exists")},{when:code(409),tell:plainly("kube-conflict","Something else changed it at the same time: run this again")},{when:code(410),tell:plainly("kube-gone")},
{when:code(400,413,415,422),tell:invalid2},{when:isUntypable,tell:invalid2},{when:code(408,429,503,504),tell:plainly("kube-timeout","The API server is overloade\
d or restarting: run this again later")},{when:()=>!0,tell:plainly("kube-failed")}],answerError=(status,operation,cluster)=>{let told2=rules.find(({when})=>when(
status))?.tell(status,operation,cluster)??plainly("kube-failed")(status,operation,cluster);return new TowlineError(told2.code,told2.message,told2)},reasons={ECONNREFUSED:"\
connection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"its name cannot be resolved",EAI_AGAIN:"its name cannot be resolved",EHOSTUNREACH:"no route\
 to it",ENETUNREACH:"no route to it",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for another name",CERT_HAS_EXPIRED:"its certificate has expired",EPROTO:"i\
t does not speak TLS"},untrusted=/^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,connectionReason=({code:name2="",message})=>{if(untrusted.test(name2))return`its certific\
ate is not signed by the cluster's authority (${name2})`;let known=reasons[name2];return known===void 0?message||name2:`${known} (${name2})`},unreachable=(error2,cluster)=>new TowlineError(
"kube-unreachable",`The API server of cluster ${cluster.name} (${cluster.server.origin}) cannot be reached: ${connectionReason(error2)}`,{cause:error2,hint:cluster.
unreachableHint??"Check the server's address, and that this runner may connect to it"}),errorOf=(failure3,operation,cluster)=>failure3.kind==="answer"?answerError(
failure3.status,operation,cluster):unreachable(failure3.error,cluster),builtIn2={v1:`ConfigMap=configmaps Endpoints=endpoints Event=events LimitRange=limitrange\
s Namespace=namespaces!
    Node=nodes! PersistentVolume=persistentvolumes! PersistentVolumeClaim=persistentvolumeclaims Pod=pods
    PodTemplate=podtemplates ReplicationController=replicationcontrollers ResourceQuota=resourcequotas
    Secret=secrets Service=services ServiceAccount=serviceaccounts`,"apps/v1":`ControllerRevision=controllerrevisions DaemonSet=daemonsets Deployment=deployment\
s
    ReplicaSet=replicasets StatefulSet=statefulsets`,"batch/v1":"CronJob=cronjobs Job=jobs","autoscaling/v2":"HorizontalPodAutoscaler=horizontalpodautoscalers",
"coordination.k8s.io/v1":"Lease=leases","networking.k8s.io/v1":"Ingress=ingresses IngressClass=ingressclasses! NetworkPolicy=networkpolicies","policy/v1":"PodDi\
sruptionBudget=poddisruptionbudgets","rbac.authorization.k8s.io/v1":`ClusterRole=clusterroles! ClusterRoleBinding=clusterrolebindings! Role=roles
    RoleBinding=rolebindings`,"scheduling.k8s.io/v1":"PriorityClass=priorityclasses!","storage.k8s.io/v1":"StorageClass=storageclasses!","apiextensions.k8s.io/v\
1":"CustomResourceDefinition=customresourcedefinitions!","authorization.k8s.io/v1":"SelfSubjectAccessReview=selfsubjectaccessreviews!"},parseTable=()=>new Map(Object.
entries(builtIn2).flatMap(([apiVersion,kinds2])=>kinds2.split(/\s+/).map(entry=>{let[kind="",plural=""]=entry.split("=");return[`${apiVersion} ${kind}`,{plural:plural.
replace("!",""),namespaced:!plural.endsWith("!")}]}))),groupVersionPath=apiVersion=>apiVersion.includes("/")?`/apis/${apiVersion}`:`/api/${apiVersion}`,Resources=class{#table=parseTable();#discovered=new Map;#discover;#cluster;constructor(cluster,discover){
this.#cluster=cluster,this.#discover=discover}async find({apiVersion,kind}){let known=this.#table.get(`${apiVersion} ${kind}`);if(known!==void 0)return known;let found=(await this.#served(
apiVersion))?.find(resource=>resource.kind===kind&&!resource.name.includes("/"));if(found===void 0)throw this.#discovered.delete(apiVersion),unknownKind(this.#cluster,
apiVersion,kind);return{plural:found.name,namespaced:found.namespaced}}async#served(apiVersion){let cached=this.#discovered.get(apiVersion);if(cached!==void 0)return await cached;
let asked2=this.#discover(groupVersionPath(apiVersion));this.#discovered.set(apiVersion,asked2);try{return await asked2}catch(error2){throw this.#discovered.delete(
apiVersion),error2}}},unknownKind=(cluster,apiVersion,kind)=>new TowlineError("kube-not-found",`The cluster ${cluster} knows no kind "${kind}" of apiVersion "${apiVersion}\
"`,{hint:"Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first"}),stop={kind:"stop"},backOff=tries=>Math.min(200*2**(tries-
1),3e3),again=(state,afterMilliseconds=backOff(state.tries))=>state.elapsedMilliseconds+afterMilliseconds>3e4?stop:{kind:"again",afterMilliseconds,fresh:!1},isTlsProblem=({
code:code2=""})=>/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code2),afterLostConnection=(error2,state)=>!state.idempotent||isTlsProblem(
error2)||!state.answered&&state.tries>=3?stop:again(state),isPassing=({reason,causes})=>reason==="Conflict"&&causes.length===0,afterAnswer=(status,state)=>{let wait=status.
retryAfterSeconds===void 0?void 0:status.retryAfterSeconds*1e3;switch(status.code){case 401:return state.renewed?stop:{kind:"again",afterMilliseconds:0,fresh:!0};case 409:
return state.unconditional&&isPassing(status)&&state.tries<5?again(state):stop;case 429:return again(state,wait);case 500:return state.idempotent&&state.tries<3?
again(state):stop;case 502:case 503:case 504:return state.idempotent?again(state,wait):stop;default:return stop}},decide=(failure3,state)=>failure3.kind==="answ\
er"?afterAnswer(failure3.status,state):afterLostConnection(failure3.error,state),mayHaveActed=failure3=>failure3.kind==="connection"||failure3.status.code>=500,
withRetries=async(what,{idempotent,unconditional:unconditional2=!1},deps,attempt)=>{let started=deps.clock.now(),fresh=!1,renewed=!1,lostAnswers=0;for(let tries=1;;tries+=
1){let result=await attempt(fresh);if(result.kind==="done")return{kind:"done",value:result.value,lostAnswers};let elapsedMilliseconds=deps.clock.now()-started,state={
tries,elapsedMilliseconds,idempotent,unconditional:unconditional2,answered:deps.answered(),renewed},decision=decide(result,state);if(decision.kind==="stop")return{
kind:"failed",failure:result,lostAnswers};mayHaveActed(result)&&(lostAnswers+=1);let why=describeFailure(result,deps);deps.log.debug(`${what}: ${why}; trying ag\
ain in ${decision.afterMilliseconds} ms`),fresh=decision.fresh,renewed||=fresh,decision.afterMilliseconds>0&&await deps.clock.sleep(decision.afterMilliseconds,deps.
signal)}},describeFailure=(failure3,{confidential=!1}={})=>{if(failure3.kind==="connection")return failure3.error.code??failure3.error.message;let{code:code2,reason,
message}=failure3.status;return`${code2} ${confidential?reason:message}`},statusOfObject=(wire,httpStatus)=>({code:wire.code??httpStatus,reason:wire.reason??"",
message:wire.message??`HTTP status ${httpStatus}`,name:wire.details?.name,resource:wire.details?.kind,causes:wire.details?.causes??[],retryAfterSeconds:wire.details?.
retryAfterSeconds}),parse2=body=>{try{let value=JSON.parse(body);return value?.kind==="Status"?value:void 0}catch{return}},statusOfAnswer=({status,headers,body},redact2)=>{
let wire=parse2(body)??{message:redact2(body.trim()).slice(0,300)||`HTTP status ${status}`},header=Number(headers["retry-after"]),{message,causes,...read5}=statusOfObject(
wire,status);return{...read5,message:redact2(message),causes:causes.map(cause=>({...cause,message:cause.message&&redact2(cause.message)})),retryAfterSeconds:Number.
isFinite(header)?header:read5.retryAfterSeconds}},connectMilliseconds=1e4,sharedMilliseconds=2e3,Transport=class{#connection;#agent;#module;#answered=!1;#renewal;constructor(connection){
this.#connection=connection;let plain3=connection.server.protocol==="http:";this.#module=plain3?http2:https2,this.#agent=plain3?new http2.Agent({keepAlive:!0}):
new https2.Agent({keepAlive:!0})}get answered(){return this.#answered}async send(request,fresh){let{status,headers,chunks}=await this.open(request,fresh),parts=[];
for await(let chunk of chunks)parts.push(chunk);return{status,headers,body:Buffer.concat(parts).toString("utf8")}}async open(request,fresh){let credentials=await this.#credentials(
fresh);request.signal?.throwIfAborted();let{server}=this.#connection,path22=server.pathname==="/"?request.path:server.pathname+request.path,outgoing=this.#module.
request({...credentials.tls,agent:this.#agent,protocol:server.protocol,hostname:server.hostname.replace(/^\[|\]$/g,""),port:server.port||void 0,method:request.method,
path:path22,headers:{accept:"application/json","user-agent":"towline",...request.headers,...credentials.headers,...request.body===void 0?{}:{"content-length":Buffer.
byteLength(request.body)}}}),response=await exchange(outgoing,request);return this.#answered=!0,{status:response.statusCode??0,headers:response.headers,chunks:response}}async#credentials(fresh){
if(!fresh)return await this.#connection.credentials({fresh});let now=performance.now();return(this.#renewal===void 0||now-this.#renewal.at>sharedMilliseconds)&&
(this.#renewal={at:now,credentials:this.#connection.credentials({fresh})}),await this.#renewal.credentials}close(){this.#agent.destroy()}},timedOut=(what,milliseconds)=>Object.
assign(new Error(`${what} within ${milliseconds/1e3} s`),{code:"ETIMEDOUT"}),exchange=(outgoing,{body,timeoutMilliseconds,signal})=>new Promise((resolve3,reject)=>{
let timer=setTimeout(()=>outgoing.destroy(timedOut("no answer",timeoutMilliseconds)),timeoutMilliseconds),abort=()=>outgoing.destroy(signal?.reason);signal?.addEventListener(
"abort",abort,{once:!0}),outgoing.once("socket",socket=>guardConnecting(outgoing,socket)),outgoing.once("response",resolve3),outgoing.once("error",reject),outgoing.
once("close",()=>{clearTimeout(timer),signal?.removeEventListener("abort",abort)}),outgoing.end(body)}),guardConnecting=(outgoing,socket)=>{if(!socket.connecting)
return;socket.setNoDelay(!0),socket.setKeepAlive(!0,15e3);let timer=setTimeout(()=>outgoing.destroy(timedOut("no connection",connectMilliseconds)),connectMilliseconds),
settle=()=>clearTimeout(timer);socket.once("connect",settle).once("close",settle)},requestMilliseconds=3e4,Api=class{#transport;#resources;#deps;connection;listsInWatches=!0;constructor(connection,deps){
this.connection=connection,this.#deps=deps,this.#transport=new Transport(connection),this.#resources=new Resources(connection.name,path22=>this.#discover(path22))}get clock(){
return this.#deps.clock}get log(){return this.#deps.log}redact=text2=>this.log.redact?.(text2)??text2;async pathOf(ref){let resource=await this.#resources.find(
ref),name2=ref.name===void 0?"":`/${encodeURIComponent(ref.name)}`;return`${groupVersionPath(ref.apiVersion)}${scopeOf2(resource,ref)}/${resource.plural}${name2}`}async scopeOf(kind){
try{return(await this.#resources.find(kind)).namespaced?"namespace":"cluster"}catch(error2){if(isTowlineError(error2,"kube-not-found"))return"unserved";throw error2}}async call(call){
let result=await this.attempt(call);if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}async json(call){
return JSON.parse((await this.call(call)).body)}attempt(call){return this.#retried(call,async(request,fresh)=>await this.#transport.send(request,fresh))}async open(call){
let result=await this.#retried(call,async(request,fresh)=>{let stream=await this.#transport.open(request,fresh);return stream.status<400?stream:{...stream,body:await textOf6(
stream)}});if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}close(){this.#transport.close()}#retried(call,exchange2){
let signal=anyOf(this.#deps.signal,call.signal),request={timeoutMilliseconds:this.#deps.requestMilliseconds??requestMilliseconds,...call,signal},deps={...this.#deps,
signal,answered:()=>this.#transport.answered,confidential:call.operation.confidential},what=`${call.method} ${call.path}`,{idempotent,unconditional:unconditional2=call.
method==="GET"}=call;return withRetries(what,{idempotent,unconditional:unconditional2},deps,async fresh=>{try{let answer=await exchange2(request,fresh);return answer.
status<400?{kind:"done",value:answer}:{kind:"answer",status:statusOfAnswer({body:"",...answer},this.redact)}}catch(error2){if(signal?.throwIfAborted(),isConnectionError(
error2))return{kind:"connection",error:error2};throw error2}})}async#discover(path22){let operation={verb:"read",target:`the resource list ${path22}`,confidential:!1};
try{return(await this.json({method:"GET",path:path22,idempotent:!0,operation})).resources}catch(error2){if(isTowlineError(error2,"kube-not-found"))return;throw error2}}},
isConnectionError=error2=>typeof error2=="object"&&error2!==null&&!isTowlineError(error2)&&error2.name!=="TypeError"&&typeof error2.code=="string",scopeOf2=(resource,ref)=>{
if(!resource.namespaced)return"";if(ref.namespace!==void 0)return`/namespaces/${encodeURIComponent(ref.namespace)}`;if(ref.name===void 0)return"";throw new TowlineError(
"kube-invalid",`${describeRef({kind:ref.kind,name:ref.name})} has no namespace`,{hint:"Add metadata.namespace to the manifest"})},textOf6=async stream=>{let parts=[];
for await(let chunk of stream.chunks)parts.push(chunk);return Buffer.concat(parts).toString("utf8")},anyOf=(...signals)=>{let given2=signals.filter(signal=>signal!==
void 0);return given2.length<2?given2[0]:AbortSignal.any(given2)},tokenConnection=access22=>({name:access22.name,server:new URL(access22.server),unreachableHint:access22.
unreachableHint,unauthorizedHint:access22.unauthorizedHint,credentials:async({fresh})=>({headers:{authorization:`Bearer ${await access22.token({fresh})}`},tls:{
ca:access22.certificateAuthorityPem}})});async function*readLines(chunks){let decoder=new TextDecoder,rest="",cut=!1;for await(let chunk of chunks){let[first="",
...more]=decoder.decode(chunk,{stream:!0}).split(`
`),last=more.pop();cut||(rest+=first),last!==void 0&&(yield rest,yield*more,rest=last,cut=!1),rest.length>65536&&(rest=rest.slice(0,65536),cut=!0)}rest!==""&&(yield rest)}
var stamped=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s,moment=/^(.{19})(?:\.(\d+))?(.+)$/,nanosecondsOf=at=>{let[,seconds2="",fraction="",
zone=""]=moment.exec(at)??[],milliseconds=Date.parse(`${seconds2}${zone}`);return BigInt(milliseconds)*1000000n+BigInt(fraction.padEnd(9,"0").slice(0,9))};async function*newLines(lines,after){
let position=after,repeated=0;for await(let line of lines){let[,at=position?.at??new Date(0).toISOString(),text2=line]=stamped.exec(line)??[];if(after!==void 0){
let distance2=nanosecondsOf(at)-nanosecondsOf(after.at);if(distance2<0n||(distance2===0n&&(repeated+=1),distance2===0n&&repeated<=after.lines))continue}position=
{at,lines:position?.at===at?position.lines+1:1},yield{text:text2,position}}}var pageSize2=500,placeOf6=namespace2=>namespace2===void 0?"":` in namespace ${namespace2}`,
operationOn=(verb,ref)=>({verb,target:`${describeRef(ref)}${placeOf6(ref.namespace)}`,confidential:ref.kind==="Secret"}),listOperation=(verb,query)=>({verb,target:`\
objects of kind ${query.kind}${placeOf6(query.namespace)}`,confidential:query.kind==="Secret"}),queryOf=parameters=>{let given2=Object.entries(parameters).flatMap(
([name2,value])=>value===void 0?[]:[[name2,String(value)]]);return given2.length===0?"":`?${new URLSearchParams(given2)}`},get=async(api,ref)=>{let operation=operationOn(
"read",ref),path22=await api.pathOf(ref),result=await api.attempt({method:"GET",path:path22,idempotent:!0,operation});if(result.kind==="done")return JSON.parse(
result.value.body);let{failure:failure3}=result;if(!(failure3.kind==="answer"&&failure3.status.code===404&&failure3.status.name!==void 0))throw errorOf(failure3,
operation,api.connection)},list2=async(api,query,signal)=>{let operation=listOperation("list",query),path22=await api.pathOf(query),{labelSelector,fieldSelector}=query,
items=[],limit=pageSize2,next;for(;;){let call={method:"GET",path:path22+queryOf({labelSelector,fieldSelector,limit,continue:next}),idempotent:!0,operation,signal},
result=await api.attempt(call);if(result.kind==="failed"){if(!(result.failure.kind==="answer"&&result.failure.status.code===410)||next===void 0)throw errorOf(result.
failure,operation,api.connection);items.length=0,limit=next=void 0;continue}let page=JSON.parse(result.value.body);if(items.push(...page.items??[]),next=page.metadata.
continue||void 0,next===void 0)return{resourceVersion:page.metadata.resourceVersion??"",items:typed(items,query)}}},typed=(items,{apiVersion,kind})=>items.map(item=>({
...item,apiVersion,kind})),logs=async(api,query)=>{let pod={apiVersion:"v1",kind:"Pod",namespace:query.namespace,name:query.pod},path22=await api.pathOf(pod),{container:container2,
previous,tailLines:tailLines2}=query,parameters=queryOf({container:container2,previous:previous?"true":void 0,tailLines:tailLines2}),answer=await api.call({method:"\
GET",path:`${path22}/log${parameters}`,headers:{accept:"*/*"},idempotent:!0,operation:operationOn(`read the logs of container ${container2} of`,pod)});return api.
redact(answer.body)},streamMilliseconds=5*6e4;async function*followLogs(api,query,signal){let{namespace:namespace2,pod:name2,container:container2,after}=query,pod={
apiVersion:"v1",kind:"Pod",namespace:namespace2,name:name2},operation=operationOn(`follow the logs of container ${container2} of`,pod),parameters={container:container2,
follow:"true",timestamps:"true",sinceTime:after?.at};try{let stream=await api.open({method:"GET",path:`${await api.pathOf(pod)}/log${queryOf(parameters)}`,headers:{
accept:"*/*"},idempotent:!0,operation,timeoutMilliseconds:streamMilliseconds,signal});yield*newLines(readLines(stream.chunks),after)}catch(error2){if(signal.aborted)
return;throw isTowlineError(error2)?error2:errorOf({kind:"connection",error:error2},operation,api.connection)}}var InitialWait=class{#controller=new AbortController;#timer;constructor(isNeeded){
isNeeded&&(this.#timer=setTimeout(()=>this.#controller.abort(),1e4).unref())}get signal(){return this.#controller.signal}end(){clearTimeout(this.#timer)}},parseLine=line=>{
let{type,object}=JSON.parse(line);return type==="ERROR"?{type,status:statusOfObject(object,500)}:{type,object}};async function*readEvents(chunks){let decoder=new TextDecoder,
rest="";for await(let chunk of chunks){rest+=decoder.decode(chunk,{stream:!0});let lines=rest.split(`
`);rest=lines.pop()??"";for(let line of lines)line.trim()!==""&&(yield parseLine(line))}}var watchSeconds=60,shortMilliseconds=1e3,pace=async(api,started,signal)=>{
api.clock.now()-started<shortMilliseconds&&await api.clock.sleep(250,signal)};async function*watch(api,query,signal){try{for(;;){let started=api.clock.now(),isStreamed=api.
listsInWatches,since;if(!isStreamed){let{resourceVersion,items}=await list2(api,query,signal);yield{type:"SYNC",items},since=resourceVersion}yield*follow2(api,query,
since,signal),!(isStreamed&&!api.listsInWatches)&&(await pace(api,started,signal),api.log.debug(`watch of ${query.kind}: the server forgot our place; listing an\
ew`))}}catch(error2){if(!signal.aborted)throw error2}}async function*follow2(api,query,since,signal){let resourceVersion=since,tries=0,troubleSince=api.clock.now();
for(;;){let before=resourceVersion,started=api.clock.now(),end=yield*connectOnce(api,query,resourceVersion,signal);if(end.kind==="gone")return;if(signal.throwIfAborted(),
resourceVersion=end.resourceVersion,(end.kind==="closed"||before!==resourceVersion)&&(tries=0,troubleSince=api.clock.now()),end.kind==="closed"){await pace(api,
started,signal);continue}tries+=1;let elapsedMilliseconds=api.clock.now()-troubleSince,state={tries,elapsedMilliseconds,idempotent:!0,unconditional:!1,answered:!0,
renewed:!1},decision=decide(end.failure,state);if(decision.kind==="stop")throw errorOf(end.failure,listOperation("watch",query),api.connection);api.log.debug(`w\
atch of ${query.kind}: ${describeFailure(end.failure)}; connecting again`),await api.clock.sleep(decision.afterMilliseconds,signal)}}async function*connectOnce(api,query,since,signal){
let resourceVersion=since,wait=new InitialWait(since===void 0);try{let stream=await open2(api,query,since,AbortSignal.any([signal,wait.signal]));if(stream===void 0)
return{kind:"gone"};let items=[];for await(let event of readEvents(stream.chunks)){if(event.type==="ERROR")return event.status.code===410?{kind:"gone"}:{kind:"f\
ailed",failure:{kind:"answer",status:event.status},resourceVersion};if(resourceVersion!==void 0||endsInitial(event)){let isFirst=resourceVersion===void 0;resourceVersion=
versionOf3(event.object)??resourceVersion,isFirst?(wait.end(),yield{type:"SYNC",items}):event.type!=="BOOKMARK"&&(yield event)}else event.type==="ADDED"&&items.
push(event.object)}return{kind:"closed",resourceVersion}}catch(error2){if(signal.throwIfAborted(),wait.signal.aborted)return withoutLists(api,query,"said nothin\
g of what is there");if(isTowlineError(error2))throw error2;return{kind:"failed",failure:{kind:"connection",error:error2},resourceVersion}}finally{wait.end()}}var endsInitial=event=>event.
type==="BOOKMARK"&&event.object.metadata.annotations?.["k8s.io/initial-events-end"]==="true",withoutLists=(api,query,why)=>(api.listsInWatches=!1,api.log.debug(
`watch of ${query.kind}: the server ${why}; listing before each watch`),{kind:"gone"}),versionOf3=object=>object.metadata.resourceVersion,open2=async(api,query,resourceVersion,signal)=>{
let{labelSelector,fieldSelector}=query,isInitial=resourceVersion===void 0,parameters={watch:"true",...isInitial?{sendInitialEvents:"true",resourceVersionMatch:"\
NotOlderThan"}:{resourceVersion},allowWatchBookmarks:"true",timeoutSeconds:watchSeconds,labelSelector,fieldSelector};try{return await api.open({method:"GET",path:await api.
pathOf(query)+queryOf(parameters),idempotent:!0,operation:listOperation("watch",query),timeoutMilliseconds:(watchSeconds+10)*1e3,signal})}catch(error2){if(isTowlineError(
error2,"kube-gone"))return;if(!isInitial||!isTowlineError(error2,"kube-invalid"))throw error2;withoutLists(api,query,"does not list in watches");return}},json={
"content-type":"application/json"},writeQuery=({manager,dryRun},force)=>queryOf({fieldManager:manager,dryRun:dryRun?"All":void 0,force:force?"true":void 0}),contains2=(live,sent)=>Array.
isArray(sent)?Array.isArray(live)&&live.length===sent.length&&sent.every((item,index2)=>contains2(live[index2],item)):typeof sent=="object"&&sent!==null?typeof live==
"object"&&live!==null&&Object.entries(sent).every(([key2,value])=>contains2(live[key2],value)):live===sent,withoutVersion=({metadata:{resourceVersion,managedFields,
...metadata},...rest})=>({...rest,metadata}),wasRefused=result=>result.kind==="failed"&&result.failure.kind==="answer"&&result.failure.status.code===409,writeOnce=async(api,call,object)=>{
let result=await api.attempt(call);if(result.kind==="done")return JSON.parse(result.value.body);if(result.lostAnswers>0&&wasRefused(result)){let live=await get(
api,refOf(object));if(live!==void 0&&contains2(live,withoutVersion(object)))return live}throw errorOf(result.failure,call.operation,api.connection)},create=async(api,object,options)=>{
let path22=await api.pathOf(refOf(object)),call={method:"POST",path:path22.slice(0,path22.lastIndexOf("/"))+writeQuery(options),headers:json,body:JSON.stringify(
object),idempotent:!0,unconditional:!0,operation:operationOn("create",refOf(object))};return await writeOnce(api,call,object)},replace=async(api,object,options)=>{
let call={method:"PUT",path:await api.pathOf(refOf(object))+writeQuery(options),headers:json,body:JSON.stringify(object),idempotent:!0,operation:operationOn("re\
place",refOf(object))};return await writeOnce(api,call,object)},apply2=async(api,object,options)=>await api.json({method:"PATCH",path:await api.pathOf(refOf(object))+
writeQuery(options,options.force),headers:{"content-type":"application/apply-patch+yaml"},body:JSON.stringify(object),idempotent:!0,unconditional:object.metadata.
resourceVersion===void 0,operation:operationOn("apply",refOf(object))}),patchTypes={merge:"application/merge-patch+json",json:"application/json-patch+json"},patch=async(api,ref,body,options)=>await api.
json({method:"PATCH",path:await api.pathOf(ref)+writeQuery(options),headers:{"content-type":patchTypes[options.type]},body:JSON.stringify(body),idempotent:options.
type==="merge",operation:operationOn("patch",ref)}),remove=async(api,ref,options={})=>{let{uid,resourceVersion,propagation="Background",dryRun}=options,preconditions=uid===
void 0&&resourceVersion===void 0?void 0:{uid,resourceVersion},call={method:"DELETE",path:await api.pathOf(ref)+queryOf({dryRun:dryRun?"All":void 0}),headers:json,
body:JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:propagation,preconditions}),idempotent:!0,operation:operationOn("delete",ref)},result=await api.
attempt(call);if(result.kind==="done")return!0;let{failure:failure3,lostAnswers}=result;if(failure3.kind==="answer"&&failure3.status.code===404)return lostAnswers>
0;throw errorOf(failure3,call.operation,api.connection)},describe2=access22=>access22.kind==="in-cluster"?"the pod's service account":`kubeconfig ${access22.path}`,
invalid3=(access22,problem,cause)=>new TowlineError("input-invalid",`${describe2(access22)}: ${problem}`,{cause,hint:'Run eks-login before this step, or point t\
he input "kubeconfig" at a valid file'}),loadFiles=(config2,make,path22)=>{let[first=path22,...more]=path22.split(import_node_path20.delimiter).filter(file=>file!==
"");config2.loadFromFile(first);for(let file of more){let next=make();next.loadFromFile(file),config2.mergeConfig(next,!0)}},load=async access22=>{let{KubeConfig:Loader}={
KubeConfig:import_client_node.KubeConfig},config2=new Loader;try{access22.kind==="in-cluster"?config2.loadFromCluster():loadFiles(config2,()=>new Loader,access22.
path),access22.kind==="kubeconfig"&&access22.context!==void 0&&config2.setCurrentContext(access22.context)}catch(cause){throw invalid3(access22,`it cannot be re\
ad: ${messageOf(cause)}`,cause)}return config2},checkedCluster=(config2,access22)=>{let cluster=config2.getCurrentCluster(),context2=config2.getCurrentContext();
if(cluster===null)throw invalid3(access22,context2?`it has no context "${context2}" with a cluster`:"it selects no context");if(cluster.proxyUrl!==void 0)throw invalid3(
access22,"proxy-url is not supported");if(!URL.canParse(cluster.server))throw invalid3(access22,`"${cluster.server}" is no server address`);return{name:cluster.
name,server:new URL(cluster.server)}},tlsOf=options=>({ca:options.ca,cert:options.cert,key:options.key,rejectUnauthorized:options.rejectUnauthorized,servername:options.
servername}),headersOf=options=>{let headers=Object.entries(options.headers??{}).map(([name2,value])=>[name2.toLowerCase(),String(value).trim()]);return typeof options.
auth=="string"&&headers.push(["authorization",`Basic ${Buffer.from(options.auth).toString("base64")}`]),Object.fromEntries(headers)},authenticate=async(config2,access22)=>{
let options={};try{await config2.applyToHTTPSOptions(options)}catch(cause){throw new TowlineError("kube-unauthorized",`${describe2(access22)} gave no credential\
s: ${messageOf(cause).trim()}`,{cause,hint:`Check the user "${config2.getCurrentUser()?.name}" of that kubeconfig and the program that it runs`})}return{headers:headersOf(
options),tls:tlsOf(options)}},kubeconfigConnection=async access22=>{let config2=await load(access22),cluster=checkedCluster(config2,access22),current2;return{...cluster,
credentials:async({fresh})=>((fresh||current2===void 0)&&(current2=fresh?load(access22).then(loaded=>authenticate(loaded,access22)):authenticate(config2,access22)),
await current2)}},resolve22=async access22=>{if(access22.kind==="token")return tokenConnection(access22);let{kubeconfigConnection:kubeconfigConnection2}={kubeconfigConnection};
return await kubeconfigConnection2(access22)},connect=async(access22,deps)=>{let api=new Api(await resolve22(access22),deps);return{name:api.connection.name,get:ref=>get(
api,ref),list:query=>list2(api,query),create:(object,options)=>create(api,object,options),replace:(object,options)=>replace(api,object,options),apply:(object,options)=>apply2(
api,object,options),patch:(ref,body,options)=>patch(api,ref,body,options),delete:(ref,options)=>remove(api,ref,options),watch:(query,signal)=>watch(api,query,signal),
logs:query=>logs(api,query),scopeOf:kind=>api.scopeOf(kind),followLogs:(query,signal)=>followLogs(api,query,signal),close:()=>api.close()}},unbuilt=`sha256:${"0".
repeat(64)}`,imageOf=async(session,registry2,digest,log)=>{digest===void 0&&log.notice("The image of this source is yet to be built: sha256:000… stands for it h\
ere");let uri=await repositoryUri({...session,region:registry2.region},registry2),known=digest??unbuilt;return{repository:registry2.repository,digest:known,reference:`${uri}\
@${known}`}},imageFinder=(session,registry2)=>async({digest})=>await findImage({...session,region:registry2.region},registry2,{digest})!==void 0,portsOf=async(session,{
place:place4},{kit},log)=>({cluster:await connect(await clusterAccess(session,place4),{log,clock:kit.clock,signal:kit.signal}),log,clock:kit.clock,signal:kit.signal,
resolve:drafts=>resolvedSecrets(drafts,session,log)}),lookAtDeploy=async({loaded,place:place4},{inputs,folders,kit},ports,session)=>{let{plan,digests,allowOlder}=inputs,
settings2=targetSettings(loaded,place4.environment,place4.target),{log}=ports,[files,image]=await Promise.all([folders(settings2).then(found=>readFiles(found,settings2,
{...kit,log})),imageOf(session,settings2.registry,digests.get(settings2.service),log)]),{manifests:manifests2,config:config2,secrets}=files,{timeoutSeconds,prune:prune3,
onFailure}=settings2,request={identity:identityOf(plan,settings2,kit.run),image,manifests:manifests2,config:config2,secrets,timeoutSeconds,prune:prune3,onFailure,
allowOlder};return await previewDeploy(request,ports)},lookAtRollback=async({place:place4},{inputs,kit},ports,session)=>{let{service:service2,namespace:namespace2,
registry:registry2,timeoutSeconds,prune:prune3}=place4,{actor,runId,attempt,runUrl}=kit.run,identity={service:service2,namespace:namespace2,actor,runId,attempt,
runUrl},{to,secrets}=inputs;return await previewRollback({identity,to,secrets,timeoutSeconds,prune:prune3},{...ports,hasImage:imageFinder(session,registry2)})},
lookAt=async(leg,planRole,surroundings,log)=>{let{inputs,kit}=surroundings,{aws,service:service2}=leg.place,{credentials}=inputs,identity={...aws,roleToAssume:planRole,
credentials,sessionName:`towline-preview-${service2}`},session=await openSession(identity,{...kit,log}),ports=await portsOf(session,leg,surroundings,log);try{return await(inputs.
plan.purpose==="rollback"?lookAtRollback:lookAtDeploy)(leg,surroundings,ports,session)}finally{ports.cluster.close()}},linesInAll=5e3,linesAtLeast=15,outcomeOf=async(leg,surroundings,log)=>{
let{planRole}=leg.place;if(planRole===void 0)return{kind:"no-role"};try{return{kind:"seen",preview:await lookAt(leg,planRole,surroundings,log)}}catch(error2){if(isTowlineError(
error2,"cancelled"))throw error2;return log.warning(`What would change at ${leg.title} could not be told: ${previewProblem(error2)}`),{kind:"failed",error:error2}}};
runAction(async kit=>{let inputs=kit.inputs(readInputs),legs=await kit.log.group("Read towline.yaml",()=>legsOf(inputs,kit)),surroundings={inputs,kit,folders:folderFinder(
inputs,kit)},outcomes=await eachService(legs,({title})=>title,kit.log,(leg,log)=>outcomeOf(leg,surroundings,log)),linesMax=Math.max(linesAtLeast,Math.floor(linesInAll/
legs.length)),sections=outcomes.map((outcome,at)=>renderPreview(legs[at]?.title??"",outcome,linesMax));await kit.summary(sections.join(`
`))});

module.exports = __webpack_exports__;
/******/ })()
;